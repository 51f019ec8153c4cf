/**
 * Marvin32, the checksum of Microsoft's keys, unsigned.
 * https://github.com/microsoft/security-utilities
 *
 * @param bytes Units 0…255.
 * @param seed Eight ASCII characters, the last a digit.
 */
export function marvin32(bytes: string, seed: string): number {
  let low = word(seed, 7, -1);
  let high = word(seed, 3, -1);
  const padded = `${bytes}\u0080`.padEnd((bytes.length + 4) & ~3, "\0");
  const words = padded.length / 4;
  for (let i = 0; i <= words; i++) {
    if (i < words) low = (low + word(padded, i * 4, 1)) | 0;
    high ^= low;
    low = (rotate(low, 20) + high) | 0;
    high = rotate(high, 9) ^ low;
    low = (rotate(low, 27) + high) | 0;
    high = rotate(high, 19);
  }
  return (low ^ high) >>> 0;
}

/** Four units from `at` on, the first of them lowest. */
function word(text: string, at: number, step: number): number {
  let value = 0;
  for (let i = 3; i >= 0; i--) value = (value << 8) | text.charCodeAt(at + i * step);
  return value;
}

const rotate = (value: number, by: number) => (value << by) | (value >>> (32 - by));
