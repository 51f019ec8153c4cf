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

/** After the prefix stand `11` and the owner in base 32, up to a zero. */
const OWNED = /^github_pat_11[A-Z2-7]{5,9}0/;

/**
 * Whether a fine-grained token could have been issued. Its checksum is not published: the owner's id tells, or a
 * checksum like that of the others.
 */
export function isGitHubFineGrained(key: string): boolean {
  return OWNED.test(key) || key === signFineGrained(key);
}

/** The token with its last six characters made right, as in the other tokens. */
export function signFineGrained(key: string): string {
  return `github_pat_${signLikeGitHub(`_${key.slice("github_pat_".length)}`).slice(1)}`;
}
