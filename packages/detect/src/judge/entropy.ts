const ALPHABETS: readonly (readonly [RegExp, number])[] = [
  [/^\d*$/, 10],
  [/^[\dA-Fa-f]*$/, 16],
  [/^(?:[\da-z]*|[\dA-Z]*)$/, 32],
];

/**
 * Whether a text is as mixed as random text of its length.
 * @param size Of the alphabet; what the text itself uses may make it smaller.
 */
export function isMixed(text: string, size: number): boolean {
  const plain = text.replace(/[^A-Za-z\d]/g, "");
  const { length } = plain;
  const used = ALPHABETS.find(([alphabet]) => alphabet.test(plain))?.[1] ?? size;
  const least = Math.min(size, used);
  return entropy(plain) >= Math.log2((least * length) / (least + length)) - 20 / length;
}

/** Bits per character, by how often each stands in the text. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
