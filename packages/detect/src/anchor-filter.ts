import { FOLD, fourAt } from "./fours.ts";

/** Says where in a text an anchor may stand, by four characters at a time. */
export interface AnchorFilter {
  /** Five folded characters of a long anchor. */
  addLong(units: Uint8Array, at: number): void;
  /** Four folded characters, with a short anchor or three of it among them. */
  addShort(four: number, where: typeof FIRST_THREE | typeof LAST_THREE): void;
  /** Finds places in `from` … `to`, each an even number of bytes from the start. Returns how many. */
  find(view: DataView, bytes: Uint8Array, from: number, to: number): number;
  /** What was found. */
  readonly places: Int32Array;
  /** 1 if these four, which begin at a place, may be of a long anchor; else 0. */
  longAt(bytes: Uint8Array, at: number, four: number): number;
  /** Which three of these four may be of a short anchor: the first, the last, both, or 0. */
  shortIn(four: number): number;
}

export const FIRST_THREE = 1;
export const LAST_THREE = 2;

/** How many bytes may be looked at in one go. */
export const BLOCK = 2 ** 16;

/** 2^32 divided by the golden ratio, and another odd number: they spread neighbouring numbers over a table. */
const SPREAD = 0x9e3779b1;
const SPREAD_AGAIN = 0x85ebca6b;
/** The tables have 2^20 places for fours, and 2^15 for what stands beside them. */
const SHIFT = 12;
const SHIFT_BESIDE = 17;

export function createAnchorFilter(): AnchorFilter {
  /** One bit: whether any anchor has such four. */
  const fours = new Uint8Array(2 ** (32 - SHIFT) / 8);
  /** Two bits: whether a short anchor has the first three, the last three. */
  const shorts = new Uint8Array(2 ** (32 - SHIFT) / 4);
  /** Which characters stand before and after four of a long anchor: one bit for each thirty-second of all. */
  const befores = new Int32Array(2 ** (32 - SHIFT_BESIDE));
  const afters = new Int32Array(befores.length);
  const places = new Int32Array(BLOCK / 2);

  function add(four: number): void {
    const key = Math.imul(four, SPREAD) >>> SHIFT;
    fours[key >>> 3] = (fours[key >>> 3] as number) | (1 << (key & 7));
  }

  function longAt(bytes: Uint8Array, at: number, four: number): number {
    const key = Math.imul(four, SPREAD_AGAIN) >>> SHIFT_BESIDE;
    const after = (afters[key] as number) >>> (bytes[at + 4] as number);
    const before = (befores[key] as number) >>> (bytes[at - 1] as number);
    return (after | before) & 1;
  }

  function shortIn(four: number): number {
    const key = Math.imul(four, SPREAD_AGAIN) >>> SHIFT;
    return ((shorts[key >>> 2] as number) >>> ((key & 3) * 2)) & 3;
  }

  /** Takes no branch on what stands in the text: each place is written down, the next one over it unless it passes. */
  function findFours(view: DataView, from: number, to: number): number {
    let found = 0;
    for (let at = from; at < to; at += 2) {
      places[found] = at;
      const key = Math.imul(view.getUint32(at, true) | FOLD, SPREAD) >>> SHIFT;
      found += ((fours[key >>> 3] as number) >>> (key & 7)) & 1;
    }
    return found;
  }

  return {
    addLong(units, at) {
      const first = fourAt(units, at);
      const second = fourAt(units, at + 1);
      const after = Math.imul(first, SPREAD_AGAIN) >>> SHIFT_BESIDE;
      const before = Math.imul(second, SPREAD_AGAIN) >>> SHIFT_BESIDE;
      afters[after] = (afters[after] as number) | (1 << (units[at + 4] as number));
      befores[before] = (befores[before] as number) | (1 << (units[at] as number));
      add(first);
      add(second);
    },
    addShort(four, where) {
      const key = Math.imul(four, SPREAD_AGAIN) >>> SHIFT;
      shorts[key >>> 2] = (shorts[key >>> 2] as number) | (where << ((key & 3) * 2));
      add(four);
    },
    find(view, bytes, from, to) {
      const found = findFours(view, from, to);
      let kept = 0;
      for (let i = 0; i < found; i++) {
        const at = places[i] as number;
        places[kept] = at;
        const four = view.getUint32(at, true) | FOLD;
        const short = shortIn(four);
        kept += longAt(bytes, at, four) | ((short | (short >> 1)) & 1);
      }
      return kept;
    },
    places,
    longAt,
    shortIn,
  };
}
