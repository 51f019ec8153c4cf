import { encodeBase64 } from "./base64.ts";
import { crc32 } from "./crc32.ts";

/** Whether the last six characters are the CRC-32 of those between the prefix and them: lowest byte first, in base64. */
export function hasConfluentChecksum(key: string): boolean {
  return key === signLikeConfluent(key);
}

/** The key with its last six characters made right. */
export function signLikeConfluent(key: string): string {
  const sum = crc32(key.slice("cflt".length, -6));
  const bytes = String.fromCharCode(...[0, 8, 16, 24].map((shift) => (sum >>> shift) & 255));
  return key.slice(0, -6) + encodeBase64(bytes).slice(0, 6);
}
