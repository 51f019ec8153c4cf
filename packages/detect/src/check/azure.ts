import { decodeBase64, encodeBase64 } from "./base64.ts";
import { marvin32 } from "./marvin.ts";

/** Whether the last four bytes of a key in base64 are the checksum of those before, with one of the seeds. */
export function hasAzureChecksum(key: string, ...seeds: readonly string[]): boolean {
  const bytes = decodeBase64(key);
  return bytes !== undefined && seeds.some((seed) => bytes.endsWith(checksum(bytes.slice(0, -4), seed)));
}

/** The key with its last four bytes made right; in the URL-safe alphabet if it was written so. */
export function signLikeAzure(key: string, seed: string): string {
  const body = (decodeBase64(key) ?? "").slice(0, -4);
  const signed = encodeBase64(body + checksum(body, seed)).slice(0, key.length);
  return /[-_]/.test(key) ? signed.replaceAll("+", "-").replaceAll("/", "_") : signed;
}

function checksum(bytes: string, seed: string): string {
  const value = marvin32(bytes, seed);
  return String.fromCharCode(...[0, 8, 16, 24].map((shift) => (value >>> shift) & 255));
}
