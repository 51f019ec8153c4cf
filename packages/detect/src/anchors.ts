/**
 * Many fixed strings searched at once, letters without regard to case.
 *
 * Two characters are read at a time. An anchor of five or more has four of its characters at such a place, wherever it
 * begins; a shorter one has two. A table of 64 Ki entries tells whether any anchor has them there, so that nearly all
 * of a text costs one look per two characters and no branch is taken. What passes is compared in full.
 */
export interface Anchors<Target> {
  /** Calls `visit` for each occurrence until it returns true. Says whether it did. */
  searchBytes(bytes: Uint8Array, visit: Visit<Target>): boolean;
  /** The same for a string, where the occurrence begins in `from` … `to`. */
  searchText(text: string, visit: Visit<Target>, from?: number, to?: number): boolean;
}

type Visit<Target> = (target: Target, position: number) => boolean | undefined;

interface Entry<Target> {
  readonly folded: Uint8Array;
  /** How many characters of the anchor stand before those that the table has. */
  readonly back: number;
  readonly target: Target;
}

const PAIR = 1;
const QUAD = 2;
/** Sets the bit that tells lower from upper case, in both characters. */
const FOLD = 0x2020;

/** @param anchors Each at least three characters of ASCII. */
export function compileAnchors<Target>(anchors: Iterable<readonly [string, Target]>): Anchors<Target> {
  const table = new Uint8Array(65_536);
  const pairs = new Map<number, Entry<Target>[]>();
  const quads = new Map<number, Entry<Target>[]>();
  for (const [text, target] of anchors) {
    if (text.length < 3) throw new TypeError("anchor: at least three characters");
    const folded = Uint8Array.from(text, (character) => character.charCodeAt(0) | 0x20);
    const pair = (at: number) => (folded[at] as number) | ((folded[at + 1] as number) << 8);
    const isLong = text.length >= 5;
    const rarest = rarestPlace(text, isLong ? 5 : 3);
    for (const back of [rarest, rarest + 1]) {
      const key = isLong ? hash(pair(back), pair(back + 2)) : pair(back);
      table[key] = (table[key] as number) | (isLong ? QUAD : PAIR);
      const bucket = isLong ? quads : pairs;
      bucket.set(key, [...(bucket.get(key) ?? []), { folded, back, target }]);
    }
  }

  function compare(entries: readonly Entry<Target>[], text: Uint8Array | string, at: number, visit: Visit<Target>) {
    for (const { folded, back, target } of entries) {
      const start = at - back;
      if (start >= 0 && isAt(text, start, folded) && visit(target, start)) return true;
    }
    return false;
  }

  return {
    searchBytes(bytes, visit) {
      const last = bytes.length - 1;
      let before = 0;
      for (let i = 0; i < last; i += 2) {
        const pair = (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | FOLD;
        const quad = Math.imul(before | (pair << 16), 0x9e3779b1) >>> 16;
        if ((((table[pair] as number) & PAIR) | ((table[quad] as number) & QUAD)) !== 0) {
          if (compare(pairs.get(pair) ?? [], bytes, i, visit)) return true;
          if (compare(quads.get(quad) ?? [], bytes, i - 2, visit)) return true;
        }
        before = pair;
      }
      return false;
    },
    searchText(text, visit, from = 0, to = text.length) {
      // An occurrence that begins before `to` may end after it.
      const last = Math.min(text.length - 1, to + 6);
      const seen: Visit<Target> = (target, position) =>
        position >= from && position < to ? visit(target, position) : undefined;
      let before = 0;
      for (let i = from; i < last; i += 2) {
        const pair = (text.charCodeAt(i) & 255) | ((text.charCodeAt(i + 1) & 255) << 8) | FOLD;
        const quad = Math.imul(before | (pair << 16), 0x9e3779b1) >>> 16;
        if ((((table[pair] as number) & PAIR) | ((table[quad] as number) & QUAD)) !== 0) {
          if (compare(pairs.get(pair) ?? [], text, i, seen)) return true;
          if (compare(quads.get(quad) ?? [], text, i - 2, seen)) return true;
        }
        before = pair;
      }
      return false;
    },
  };
}

/** Letters from frequent to rare in English and code; a sign is rarer than any of them. */
const FREQUENT = "etaoinsrlcdupmhgfbyvwkxqjz";

/** Where in an anchor the `width` characters stand that are together the rarest. */
function rarestPlace(text: string, width: number): number {
  const rarity = [...text.toLowerCase()].map((character) => {
    const rank = FREQUENT.indexOf(character);
    return rank < 0 ? FREQUENT.length : rank;
  });
  let best = 0;
  let most = -1;
  for (let at = 0; at + width <= text.length; at++) {
    const sum = rarity.slice(at, at + width).reduce((a, b) => a + b, 0);
    if (sum > most) [best, most] = [at, sum];
  }
  return best;
}

function hash(first: number, second: number): number {
  return Math.imul(first | (second << 16), 0x9e3779b1) >>> 16;
}

function isAt(text: Uint8Array | string, start: number, folded: Uint8Array): boolean {
  for (let i = 0; i < folded.length; i++) {
    const unit = typeof text === "string" ? text.charCodeAt(start + i) : (text[start + i] as number);
    if ((unit | 0x20) !== folded[i]) return false;
  }
  return true;
}
