import { crc32 } from "./crc32.ts";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const LENGTH = 6;

/** A checksum at the end of a key: the CRC-32 of what stands before it, in six digits of base 62. */
export interface Tail {
  /** Characters at the beginning that are not counted. Default 0. */
  readonly skip?: number;
  /** Characters between what is counted and the checksum. Default 0. */
  readonly gap?: number;
}

/** Makes the checksum of a key right. */
export function signer({ skip = 0, gap = 0 }: Tail): (key: string) => string {
  return (key) => {
    let rest = crc32(key.slice(skip, key.length - LENGTH - gap));
    let checksum = "";
    for (; rest > 0; rest = Math.floor(rest / 62)) checksum = `${DIGITS[rest % 62]}${checksum}`;
    return key.slice(0, -LENGTH) + checksum.padStart(LENGTH, "0");
  };
}

/** Whether the checksum of a key is right. */
export function signedBy(sign: (key: string) => string): (key: string) => boolean {
  return (key) => key === sign(key);
}
