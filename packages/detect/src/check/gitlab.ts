import { crc32 } from "./crc32.ts";

/**
 * Whether the last seven characters are the CRC-32 of all before them, the prefix too, in base 36.
 * https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export function hasGitLabChecksum(key: string): boolean {
  return key === signLikeGitLab(key);
}

/** The key with its last seven characters made right. */
export function signLikeGitLab(key: string): string {
  const body = key.slice(0, -7);
  return body + crc32(body).toString(36).padStart(7, "0");
}
