import { base62 } from "./base62.ts";
import { crc32 } from "./crc32.ts";

/** Whether the last six characters are the CRC-32 of all before the underscore that precedes them, in base 62. */
export function hasMatrixChecksum(key: string): boolean {
  return key === signLikeMatrix(key);
}

/** The key with its last six characters made right. */
export function signLikeMatrix(key: string): string {
  const body = key.slice(0, -7);
  return `${body}_${base62(crc32(body), 6)}`;
}
