const DIGITS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM = 6;

/** Whether the last six characters are the checksum of Bech32 (BIP 173) over the text before them. */
export function hasBech32Checksum(key: string): boolean {
  return key === signLikeBech32(key);
}

/** The key with its last six characters made right, in the case of the others. */
export function signLikeBech32(key: string): string {
  const lower = key.toLowerCase();
  const separator = lower.lastIndexOf("1");
  const prefix = [...lower.slice(0, separator)].map((character) => character.charCodeAt(0));
  const data = [...lower.slice(separator + 1, -CHECKSUM)].map((character) => DIGITS.indexOf(character));
  const zeros = Array<number>(CHECKSUM).fill(0);
  const rest =
    polymod([...prefix.map((unit) => unit >> 5), 0, ...prefix.map((unit) => unit & 31), ...data, ...zeros]) ^ 1;
  const checksum = zeros.map((_, index) => DIGITS[(rest >>> (5 * (CHECKSUM - 1 - index))) & 31]).join("");
  return key.slice(0, -CHECKSUM) + (key === lower ? checksum : checksum.toUpperCase());
}

function polymod(values: readonly number[]): number {
  let state = 1;
  for (const value of values) {
    const top = state >>> 25;
    state = ((state & 0x1ffffff) << 5) ^ value;
    GENERATORS.forEach((generator, bit) => {
      if ((top >>> bit) & 1) state ^= generator;
    });
  }
  return state;
}
