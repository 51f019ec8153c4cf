import { decodeBase64, encodeBase64 } from "./base64.ts";

/** Whether a key is the base64 of 32 hex digits, a hyphen and the ten digits of a time. */
export function isHeyGenKey(key: string): boolean {
  const decoded = decodeBase64(key);
  return decoded !== undefined && /^[\da-f]{32}-\d{10}$/.test(decoded) && encodeBase64(decoded) === key;
}

/** Such a key, made of the characters of another text. */
export function makeHeyGenKey(text: string): string {
  const digits = [...text].map((character) => character.charCodeAt(0));
  const id = digits.slice(0, 32).map((unit) => (unit % 16).toString(16));
  const time = digits.slice(32, 42).map((unit) => unit % 10);
  return encodeBase64(`${id.join("")}-${time.join("")}`);
}
