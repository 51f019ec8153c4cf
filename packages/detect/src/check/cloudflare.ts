import { crc32 } from "./crc32.ts";

/** Whether the last eight characters are the CRC-32 of those between the prefix and them, in hex. */
export function hasCloudflareChecksum(key: string): boolean {
  return key === signLikeCloudflare(key);
}

/** The key with its last eight characters made right. */
export function signLikeCloudflare(key: string): string {
  const body = key.slice(key.lastIndexOf("_") + 1, -8);
  return key.slice(0, -8) + crc32(body).toString(16).padStart(8, "0");
}
