const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** A whole number in base 62, with leading zeros up to `width` characters. */
export function base62(value: number, width: number): string {
  let digits = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) digits = `${DIGITS[rest % 62]}${digits}`;
  return digits.padStart(width, "0");
}
