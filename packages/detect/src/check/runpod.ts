import { crc32 } from "./crc32.ts";

/** Whether the last six characters are the first six digits of the CRC-32 of those before them, in base 36. */
export function hasRunpodChecksum(key: string): boolean {
  const { body, checksum } = split(key);
  return checksum.includes(digitsOf(body));
}

/** The key with its last six characters made right. */
export function signLikeRunpod(key: string): string {
  const { body } = split(key);
  return `rpa_${body}${digitsOf(body).padStart(6, "0")}`;
}

function split(key: string): { body: string; checksum: string } {
  return { body: key.slice("rpa_".length, -6), checksum: key.slice(-6) };
}

function digitsOf(body: string): string {
  return crc32(body).toString(36).slice(0, 6);
}
