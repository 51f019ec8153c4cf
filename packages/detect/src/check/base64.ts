const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const values = new Int8Array(256).fill(-1);
for (let i = 0; i < 64; i++) values[DIGITS.charCodeAt(i)] = i;
values[45] = 62; // - and _ of the URL-safe alphabet
values[95] = 63;

/** Bytes of base64 as a string of units 0…255; either alphabet, with or without padding. Undefined if it is none. */
export function decodeBase64(text: string): string | undefined {
  let end = text.length;
  while (end > 0 && text.length - end < 2 && text.charCodeAt(end - 1) === 61) end--;
  if (end % 4 === 1) return undefined;
  const chunks: string[] = [];
  let units: number[] = [];
  let bits = 0;
  let held = 0;
  for (let i = 0; i < end; i++) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) return undefined;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    units.push((bits >>> held) & 255);
    bits &= 255;
    if (units.length < 4096) continue;
    chunks.push(String.fromCharCode(...units));
    units = [];
  }
  return chunks.join("") + String.fromCharCode(...units);
}

/** Base64 of a string of units 0…255, with padding. */
export function encodeBase64(bytes: string): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const group = [0, 1, 2].reduce((sum, offset) => (sum << 8) | (bytes.charCodeAt(i + offset) || 0), 0);
    text += [18, 12, 6, 0].map((shift) => DIGITS[(group >>> shift) & 63]).join("");
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - missing) + "=".repeat(missing);
}
