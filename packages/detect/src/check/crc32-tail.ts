import { crc32 } from "./crc32.ts";

export const BASE62 = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const BASE62_CAPITALS_FIRST = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
export const HEX = "0123456789abcdef";

/** A checksum at the end of a key: the CRC-32 of what stands before it, in so many digits. */
export interface Tail {
  readonly digits: string;
  readonly length: number;
  /** Characters at the beginning that are not counted. Default 0. */
  readonly skip?: number;
  /** Characters between what is counted and the checksum. Default 0. */
  readonly gap?: number;
}

/** Makes the checksum of a key right. */
export function signer({ digits, length, skip = 0, gap = 0 }: Tail): (key: string) => string {
  return (key) => {
    let rest = crc32(key.slice(skip, key.length - length - gap));
    let checksum = "";
    for (; rest > 0; rest = Math.floor(rest / digits.length)) checksum = `${digits[rest % digits.length]}${checksum}`;
    return key.slice(0, -length) + checksum.padStart(length, "0");
  };
}

/** Whether the checksum of a key is right. */
export function signedBy(sign: (key: string) => string): (key: string) => boolean {
  return (key) => key === sign(key);
}
