import { crc32 } from "./crc32.ts";

/** Whether the last eight characters are the CRC-32, in capital hex digits, of all that stands before them. */
export function hasAtlassianChecksum(key: string): boolean {
  return key === signLikeAtlassian(key);
}

/** The key with its last eight characters made right. */
export function signLikeAtlassian(key: string): string {
  const body = key.slice(0, -8);
  return body + crc32(body).toString(16).toUpperCase().padStart(8, "0");
}
