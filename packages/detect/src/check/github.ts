import { crc32 } from "./crc32.ts";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * Whether the last six characters are the CRC-32 of those between the prefix and them, in base 62.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function hasGitHubChecksum(key: string): boolean {
  return key === signLikeGitHub(key);
}

/** The key with its last six characters made right. */
export function signLikeGitHub(key: string): string {
  const body = key.slice(key.indexOf("_") + 1, -6);
  let rest = crc32(body);
  let checksum = "";
  for (; rest > 0; rest = Math.floor(rest / 62)) checksum = `${DIGITS[rest % 62]}${checksum}`;
  return key.slice(0, -6) + checksum.padStart(6, "0");
}
