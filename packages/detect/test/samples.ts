import { alternatives, type Part, parseShape } from "../src/shape.ts";

/** Seeded random numbers below `limit`: the same keys in every run. */
export type Random = (limit: number) => number;

export function seeded(seed: number): Random {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Keys of a shape: one for each of its alternatives. */
export function keysOf(shape: string | readonly string[], random: Random): string[] {
  return [shape]
    .flat()
    .flatMap(alternatives)
    .map((one) =>
      parseShape(one)
        .map((part) => fillPart(part, random))
        .join(""),
    );
}

/** A text with its shapes filled in, what stood between `‹` and `›` signed, and its spans. */
export function fill(
  template: string,
  random: Random,
  sign = (key: string) => key,
): { text: string; spans: { start: number; end: number }[] } {
  const pieces = template.replace(
    /\{(?:uuid|(?:\w+|\[(?:\\.|[^\]])+\]):[\d,|]+)\}/g,
    (shape) => keysOf(shape, random)[0] ?? "",
  );
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const [index, piece] of pieces.split(/[‹›]/).entries()) {
    const isKey = index % 2 === 1;
    const filled = isKey ? sign(piece) : piece;
    if (isKey) spans.push({ start: text.length, end: text.length + filled.length });
    text += filled;
  }
  return { text, spans };
}

function fillPart(part: Part, random: Random): string {
  if ("literal" in part) return part.literal;
  const members = Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit)).filter((character) =>
    new RegExp(`[${part.set}]`).test(character),
  );
  const [longest = 1, shortest = longest] = part.lengths;
  const length = part.isRange
    ? shortest + random(longest - shortest + 1)
    : (part.lengths[random(part.lengths.length)] ?? longest);
  return Array.from({ length }, () => members[random(members.length)]).join("");
}
