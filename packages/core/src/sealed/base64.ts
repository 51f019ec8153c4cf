const STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_SAFE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const EQUALS_SIGN = 61;
const INVALID = 64;

/** Standard alphabet, padded with `=`. */
export function toBase64(bytes: Uint8Array): string {
  return encode(bytes, STANDARD_CODES, true);
}

/** URL-safe alphabet, no padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return encode(bytes, URL_SAFE_CODES, false);
}

/** Undefined unless the text is exactly what `toBase64` writes: one text per value, so no white space, no stray bits. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return decode(text, text.length - padding, STANDARD_VALUES);
}

/** Undefined unless the text is exactly what `toBase64Url` writes. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  return decode(text, text.length, URL_SAFE_VALUES);
}

const STANDARD_CODES = new TextEncoder().encode(STANDARD);
const URL_SAFE_CODES = new TextEncoder().encode(URL_SAFE);
const STANDARD_VALUES = valuesOf(STANDARD_CODES);
const URL_SAFE_VALUES = valuesOf(URL_SAFE_CODES);

/** Character code → its six bits, or INVALID. */
function valuesOf(codes: Uint8Array): Uint8Array {
  const values = new Uint8Array(128).fill(INVALID);
  codes.forEach((code, value) => {
    values[code] = value;
  });
  return values;
}

function encode(bytes: Uint8Array, codes: Uint8Array, padded: boolean): string {
  const digits = Math.ceil((bytes.length * 4) / 3);
  const text = new Uint8Array(padded ? Math.ceil(bytes.length / 3) * 4 : digits).fill(EQUALS_SIGN);
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const triple = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0 && at < digits; shift -= 6) text[at++] = codes[(triple >> shift) & 63] ?? 0;
  }
  return new TextDecoder().decode(text);
}

function decode(text: string, digits: number, values: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (digits % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < digits; i++) {
    const value = values[text.charCodeAt(i)] ?? INVALID;
    if (value === INVALID) return undefined;
    bits = ((bits << 6) | value) & 0x3fff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = bits >> held;
    }
  }
  const leftover = bits & ((1 << held) - 1);
  return leftover === 0 ? bytes : undefined;
}
