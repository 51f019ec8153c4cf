import type { ByteUnits } from "../byte-units.ts";
import type { WordTarget } from "../compile.ts";
import { NEAR } from "./keys.ts";
import { eachValue } from "./values.ts";

/**
 * Says of words in one text, asked in ascending order, whether anything of the form of a key may stand near them. It
 * never says no where a key by context would be found. No part of the text is looked at twice for the same word.
 */
export class Nearby {
  readonly #text: ByteUnits;
  /** Per word: how far was looked, and where the last likely value begins. */
  readonly #seen = new Map<WordTarget, { to: number; value: number }>();

  constructor(text: ByteUnits) {
    this.#text = text;
  }

  mayHold(target: WordTarget, position: number): boolean {
    const text = this.#text;
    const end = target.endAt(text, position);
    if (end < 0) return false;
    const seen = this.#seen.get(target) ?? { to: 0, value: Number.NEGATIVE_INFINITY };
    this.#seen.set(target, seen);
    const from = unitsBefore(text, position, NEAR);
    if (seen.value >= from) return true;
    const to = unitsAfter(text, end, NEAR);
    const isFound = eachValue(text, Math.max(seen.to, from), to, (start) => {
      if (!target.rules.some((rule) => rule.mayBegin(text, start))) return false;
      seen.value = start;
      seen.to = start;
      return true;
    });
    if (!isFound) seen.to = to;
    return isFound;
  }
}

/** A place at least so many UTF-16 units before another one, whatever the bytes say. */
function unitsBefore({ bytes }: ByteUnits, place: number, units: number): number {
  let at = place;
  for (let left = units; left > 0 && at > 0; at--) if (isFirst(bytes[at - 1] as number)) left--;
  return at;
}

function unitsAfter({ bytes }: ByteUnits, place: number, units: number): number {
  let at = place;
  for (let left = units; left > 0 && at < bytes.length; at++) if (isFirst(bytes[at] as number)) left--;
  return at;
}

/** Not in the middle of a character of UTF-8. */
const isFirst = (byte: number) => (byte & 0xc0) !== 0x80;
