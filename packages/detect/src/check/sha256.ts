/** SHA-256 of ASCII text, as a string of units 0…255. https://csrc.nist.gov/pubs/fips/180-4/upd1/final */
export function sha256(text: string): string {
  constants ??= fractions(64, 1 / 3);
  let state = fractions(8, 1 / 2);
  const padded = `${text}\u0080`.padEnd((text.length + 72) & ~63, "\0");
  const words = Array.from({ length: padded.length / 4 }, (_, at) => word(padded, at * 4));
  words[words.length - 1] = text.length * 8;
  for (let at = 0; at < words.length; at += 16) state = compress(state, words.slice(at, at + 16), constants);
  return state
    .map((value) => String.fromCharCode(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255))
    .join("");
}

let constants: readonly number[] | undefined;

/** First 32 bits of what follows the point in the roots of the first primes. */
function fractions(count: number, exponent: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++) {
    let divisor = 2;
    while (number % divisor !== 0) divisor++;
    if (divisor === number) found.push(((number ** exponent % 1) * 2 ** 32) | 0);
  }
  return found;
}

function compress(state: readonly number[], block: readonly number[], rounds: readonly number[]): number[] {
  const schedule = [...block];
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const at = (back: number) => schedule[i - back] ?? 0;
    if (i >= 16) {
      const [early, late] = [at(15), at(2)];
      const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      schedule.push((at(16) + small + at(7) + (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10))) | 0);
    }
    const first =
      (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + at(0)) | 0;
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((value, i) => (value + (state[i] ?? 0)) | 0);
}

function word(text: string, at: number): number {
  return [0, 1, 2, 3].reduce((value, i) => (value << 8) | text.charCodeAt(at + i), 0);
}

const rotate = (value: number, by: number) => (value >>> by) | (value << (32 - by));
