import { AnchorEntries } from "./anchor-entries.ts";

/**
 * Many fixed strings searched at once, letters without regard to case.
 *
 * The text is read two characters at a time, and each pair is taken together with the one before. Of an anchor of five
 * or more characters, four stand at such a place wherever it begins; of a shorter one three, with one beside it. A table
 * of bits tells whether any anchor has such four characters, so that nearly all of a text costs one look per two
 * characters and no branch is taken. What passes must have the right character beside it, and is compared in full.
 */
export interface Anchors<Target> {
  /** Calls `visit` for each occurrence until it returns true. Says whether it did. */
  search(bytes: Uint8Array, visit: Visit<Target>): boolean;
}

export interface Anchor<Target> {
  /** At least three characters of ASCII. */
  readonly text: string;
  readonly target: Target;
  /** It begins a key: something that is no part of a name stands before it, more of the key after it. */
  readonly beginsKey?: boolean;
}

type Visit<Target> = (target: Target, position: number) => boolean | undefined;

/** Sets the bit that tells lower from upper case, in two characters. */
const FOLD = 0x2020;
/** 2^32 divided by the golden ratio, and another odd number: they spread neighbouring numbers over a table. */
const SPREAD = 0x9e3779b1;
const SPREAD_AGAIN = 0x85ebca6b;
/** The table has 2^20 bits, and so has that of short anchors; those of what stands beside have 2^17 bytes. */
const SHIFT = 12;
const SHIFT_AGAIN = 15;

export function compileAnchors<Target>(anchors: readonly Anchor<Target>[]): Anchors<Target> {
  const table = new Uint8Array(2 ** (32 - SHIFT - 3));
  const shorts = new Uint8Array(table.length);
  /** Which characters stand before and after four of a long anchor: one bit for each eighth of all. */
  const befores = new Uint8Array(2 ** (32 - SHIFT_AGAIN));
  const afters = new Uint8Array(befores.length);
  const characters = anchors.reduce((sum, { text }) => sum + text.length, 0);
  const entries = new AnchorEntries<Target>(2 * anchors.length, characters);
  for (const { text, target, beginsKey = false } of anchors) {
    if (text.length < 3) throw new TypeError("anchor: at least three characters");
    const start = entries.fold(text);
    if (text.length >= 5) {
      const rarest = rarestPlace(entries.units, start, text.length);
      const first = packAt(entries.units, start + rarest);
      const second = packAt(entries.units, start + rarest + 1);
      setBit(table, Math.imul(first, SPREAD) >>> SHIFT);
      setBit(table, Math.imul(second, SPREAD) >>> SHIFT);
      add(afters, first, 1 << ((second >>> 24) & 7));
      add(befores, second, 1 << (first & 7));
      entries.add(first, start, rarest, target);
      entries.add(second, start, rarest + 1, target);
      continue;
    }
    const back = text.length - 3;
    const three = packAt(entries.units, start + back) & 0xffffff;
    entries.add(three, start, back, target);
    const markShort = (four: number) => {
      setBit(table, Math.imul(four, SPREAD) >>> SHIFT);
      setBit(shorts, Math.imul(four, SPREAD_AGAIN) >>> SHIFT);
    };
    for (const unit of beginsKey ? KEY_UNITS : ALL_UNITS) markShort(three | (unit << 24));
    if (back > 0) markShort((three << 8) | (entries.units[start] as number));
    else for (const unit of beginsKey ? OUTER_UNITS : ALL_UNITS) markShort((three << 8) | unit);
  }

  /** Compares what passed the table: four characters of which the first is at `at`. */
  function compare(bytes: Uint8Array, at: number, four: number, visit: Visit<Target>): boolean {
    const key = Math.imul(four, SPREAD_AGAIN) >>> SHIFT_AGAIN;
    const after = (afters[key] as number) & (1 << ((bytes[at + 4] as number) & 7));
    const before = (befores[key] as number) & (1 << ((bytes[at - 1] as number) & 7));
    if ((after | before) !== 0 && entries.visit(four, bytes, at, visit)) return true;
    const short = Math.imul(four, SPREAD_AGAIN) >>> SHIFT;
    if ((((shorts[short >>> 3] as number) >>> (short & 7)) & 1) === 0) return false;
    return entries.visit(four & 0xffffff, bytes, at, visit) || entries.visit(four >>> 8, bytes, at + 1, visit);
  }

  const passes = (four: number) => {
    const key = Math.imul(four, SPREAD) >>> SHIFT;
    return (((table[key >>> 3] as number) >>> (key & 7)) & 1) !== 0;
  };

  /** The next place from `from` on that passes the table. A loop of its own, so that nothing else is in its way. */
  function nextPass(bytes: Uint8Array, from: number): number {
    const last = bytes.length - 1;
    let before = from > 0 ? pairAt(bytes, from - 2) : 0;
    let i = from;
    for (; i < last; i += 2) {
      const pair = (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | FOLD;
      if (passes(before | (pair << 16))) return i;
      before = pair;
    }
    return i === last && passes(before | (pairAt(bytes, i) << 16)) ? i : -1;
  }

  return {
    search(bytes, visit) {
      for (let i = nextPass(bytes, 0); i >= 0; i = nextPass(bytes, i + 2)) {
        const before = i > 0 ? pairAt(bytes, i - 2) : 0;
        if (compare(bytes, i - 2, before | (pairAt(bytes, i) << 16), visit)) return true;
      }
      return false;
    },
  };
}

/** Two folded units; beyond the end stands a space. */
function pairAt(bytes: Uint8Array, at: number): number {
  const second = at + 1 < bytes.length ? (bytes[at + 1] as number) : 0;
  return (bytes[at] as number) | (second << 8) | FOLD;
}

/** Every folded unit. */
const ALL_UNITS = Array.from({ length: 128 }, (_, index) => (index & 31) | 0x20 | ((index & ~31) << 1));
/** What a key may consist of; 0x7f is a folded underscore. */
const KEY_UNITS = ALL_UNITS.filter((unit) => /[\w+/.=~\x7f-]/.test(String.fromCharCode(unit)));
/** What may stand before a key: no letter or digit but the last of an escape such as `\n` or `%3d`. */
const OUTER_UNITS = ALL_UNITS.filter((unit) => /[^\w]|[\da-fnrtv]/.test(String.fromCharCode(unit)));

/** Four units as a number. */
function packAt(units: Uint8Array, at: number): number {
  const high = ((units[at + 2] as number) << 16) | ((units[at + 3] as number) << 24);
  return (units[at] as number) | ((units[at + 1] as number) << 8) | high;
}

function setBit(table: Uint8Array, key: number): void {
  table[key >>> 3] = (table[key >>> 3] as number) | (1 << (key & 7));
}

function add(table: Uint8Array, four: number, bit: number): void {
  const key = Math.imul(four, SPREAD_AGAIN) >>> SHIFT_AGAIN;
  table[key] = (table[key] as number) | bit;
}

/** From frequent to rare in English and code; what is not here, such as a digit, is rarer than any of them. */
const FREQUENT = " \":,()='/etaoinsrlcdupmhgfbyvwkxqjz";
/** Fours that are frequent although their letters are not. */
const COMMON = new Set(
  (
    "ment tion type toke oken ttok ruct uctu ctur serv rvic vice face form igur work code cess comm comp vent even test auth " +
    "path base sign secr cret user name clie ient http ault ults conf onfi mess essa ssag info inde ndex stru truc valu alue " +
    "cons rati ctor stan nsta spon pons plic acti chan sche chem sear earc tory docu ocum ount coun line fine prom port trea " +
    "ream ampl arch meta tabl lass arse pace spac rate push flow over mark trac cket .com www. //ap s:// ://a icat lica resp " +
    "espo cces acce hann anne sett etti heck chec priv rypt cryp load clou stac tack stre cust usto stom data keys edia"
  )
    .split(" ")
    .map((four) => packAt(new TextEncoder().encode(four), 0) | (FOLD << 16) | FOLD),
);

/** Where each unit stands in `FREQUENT`. */
const ranks = new Uint8Array(256).fill(FREQUENT.length);
for (let rank = 0; rank < FREQUENT.length; rank++) ranks[FREQUENT.charCodeAt(rank) | 0x20] = rank;

/** Where in an anchor the five characters stand that are together the rarest. */
function rarestPlace(units: Uint8Array, start: number, length: number): number {
  let best = 0;
  let most = 0;
  for (let at = 0; at + 5 <= length; at++) {
    let rarity = 0;
    for (let i = start + at; i < start + at + 5; i++) rarity += ranks[units[i] as number] as number;
    if (rarity <= most) continue;
    if (COMMON.has(packAt(units, start + at)) || COMMON.has(packAt(units, start + at + 1))) continue;
    most = rarity;
    best = at;
  }
  return best;
}
