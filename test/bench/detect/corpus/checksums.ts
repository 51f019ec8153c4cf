import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

const CAPITALS_FIRST = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const CAPITALS_LAST = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The CRC32 of the text in base 62, six digits: the tail of GitHub's classic tokens and npm's. */
export function base62Crc(text: string): string {
  return inBase62(crc32(text), CAPITALS_FIRST);
}

/** As `base62Crc`, with small letters before capital ones: the tail of Apify's tokens, over all before it. */
export function smallFirstCrc(text: string): string {
  return inBase62(crc32(text), CAPITALS_LAST);
}

/** The CRC32 in base 36, seven digits: the tail of GitLab's routable tokens, over all before it. */
export function base36Crc(text: string): string {
  return crc32(text).toString(36).padStart(7, "0");
}

/** The CRC32 as eight hexadecimal digits: the tail of Cloudflare's tokens over what follows their prefix. */
export function hexCrc(text: string): string {
  return crc32(text).toString(16).padStart(8, "0");
}

/** The tail of Supabase's keys: it depends on the project that they are for. */
export function supabaseChecksum(project: string, key: string): string {
  return createHash("sha256").update(`${project}|${key}`).digest("base64url").slice(0, 8);
}

/** The CRC32 as eight hexadecimal digits, lowest byte first: the tail of Grafana's service account tokens. */
export function reversedHexCrc(text: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(text));
  return bytes.toString("hex");
}

function inBase62(value: number, digits: string): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = `${digits[rest % 62]}${text}`;
  return text.padStart(6, "0");
}
