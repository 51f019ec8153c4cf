import type { AwsCredentials } from "./clients.ts";

/** Random per process and not extractable, so that a tag says nothing outside of it. */
let processKey: Promise<CryptoKey> | undefined;

/** Per credentials object; the SDK makes a new one whenever credentials change. */
const tags = new WeakMap<AwsCredentials, Promise<string>>();

/**
 * Tells one AWS identity from another: HMAC-SHA-256 over every credential field. The access key id alone would let
 * somebody who knows it, but not its secret, meet the cached values of its owner.
 */
export function identityTag(credentials: AwsCredentials): Promise<string> {
  const known = tags.get(credentials);
  if (known !== undefined) return known;
  const tag = computeTag(credentials);
  tags.set(credentials, tag);
  return tag;
}

async function computeTag({ accessKeyId, secretAccessKey, sessionToken }: AwsCredentials): Promise<string> {
  processKey ??= crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  // JSON keeps the fields apart: no two lists of strings have the same text.
  const fields = new TextEncoder().encode(JSON.stringify([accessKeyId, secretAccessKey, sessionToken ?? null]));
  const mac = await crypto.subtle.sign("HMAC", await processKey, fields);
  fields.fill(0);
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
