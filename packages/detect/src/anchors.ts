/**
 * Many fixed strings searched at once, letters without regard to case.
 *
 * The text is read two characters at a time, and each pair is taken together with the one before. Of an anchor of five
 * or more characters, four stand at such a place wherever it begins; of a shorter one three, with one beside it. A table
 * of bits tells whether any anchor has such four characters, so that nearly all of a text costs one look per two
 * characters and no branch is taken. What passes is compared in full.
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

interface Entry<Target> {
  readonly folded: Uint8Array;
  /** How many characters of the anchor stand before those that it is found by. */
  readonly back: number;
  readonly target: Target;
}

/** Sets the bit that tells lower from upper case, in two characters. */
const FOLD = 0x2020;
/** 2^32 divided by the golden ratio: spreads neighbouring numbers over the table. */
const SPREAD = 0x9e3779b1;
/** The table has 2^20 bits. */
const SHIFT = 12;
/** Another odd number, for a table of 2^17 bytes that is asked when the first one says yes. */
const SPREAD_AGAIN = 0x85ebca6b;
const SHIFT_AGAIN = 15;
/** What four characters can be: four of a long anchor, a short one and a character after it, or one before it. */
const LONG = 1;
const SHORT_FIRST = 2;
const SHORT_LAST = 4;

export function compileAnchors<Target>(anchors: Iterable<Anchor<Target>>): Anchors<Target> {
  const table = new Uint8Array(2 ** (32 - SHIFT - 3));
  const kinds = new Uint8Array(2 ** (32 - SHIFT_AGAIN));
  const mark = (quad: number, kind: number) => {
    const key = Math.imul(quad, SPREAD) >>> SHIFT;
    table[key >>> 3] = (table[key >>> 3] as number) | (1 << (key & 7));
    const again = Math.imul(quad, SPREAD_AGAIN) >>> SHIFT_AGAIN;
    kinds[again] = (kinds[again] as number) | kind;
  };
  /** Entries by four, and for short anchors by three, folded characters. */
  const long = new Map<number, Entry<Target>[]>();
  const short = new Map<number, Entry<Target>[]>();
  for (const { text, target, beginsKey = false } of anchors) {
    if (text.length < 3) throw new TypeError("anchor: at least three characters");
    const folded = Uint8Array.from(text, (character) => character.charCodeAt(0) | 0x20);
    const fold = (at: number) => folded[at] as number;
    if (folded.length >= 5) {
      const rarest = rarestPlace(text);
      for (const back of [rarest, rarest + 1]) {
        const quad = pack(fold(back), fold(back + 1), fold(back + 2), fold(back + 3));
        mark(quad, LONG);
        add(long, quad, { folded, back, target });
      }
      continue;
    }
    const after = beginsKey ? KEY_UNITS : ALL_UNITS;
    const back = folded.length - 3;
    const [a, b, c] = [fold(back), fold(back + 1), fold(back + 2)];
    add(short, pack(a, b, c, 0), { folded, back, target });
    for (const next of after) mark(pack(a, b, c, next), SHORT_FIRST);
    const before = back > 0 ? [fold(back - 1)] : beginsKey ? OUTER_UNITS : ALL_UNITS;
    for (const previous of before) mark(pack(previous, a, b, c), SHORT_LAST);
  }

  /** Compares what passed the table: four characters of which the first is at `at`. */
  function compare(bytes: Uint8Array, at: number, quad: number, visit: Visit<Target>): boolean {
    const kind = kinds[Math.imul(quad, SPREAD_AGAIN) >>> SHIFT_AGAIN] as number;
    return (
      ((kind & LONG) !== 0 && visitAll(long.get(quad), bytes, at, visit)) ||
      ((kind & SHORT_FIRST) !== 0 && visitAll(short.get(quad & 0xffffff), bytes, at, visit)) ||
      ((kind & SHORT_LAST) !== 0 && visitAll(short.get(quad >>> 8), bytes, at + 1, visit))
    );
  }

  return {
    search(bytes, visit) {
      const last = bytes.length - 1;
      let before = 0;
      for (let i = 0; i < last; i += 2) {
        const pair = (bytes[i] as number) | ((bytes[i + 1] as number) << 8) | FOLD;
        const quad = before | (pair << 16);
        const key = Math.imul(quad, SPREAD) >>> SHIFT;
        if ((((table[key >>> 3] as number) >>> (key & 7)) & 1) !== 0 && compare(bytes, i - 2, quad, visit)) return true;
        before = pair;
      }
      return false;
    },
  };
}

const folds = (units: number[]) => [...new Set(units.map((unit) => unit | 0x20))];
const ALL_UNITS = folds(Array.from({ length: 256 }, (_, unit) => unit));
/** What a key may consist of. */
const KEY_UNITS = ALL_UNITS.filter((unit) => /[\w+/.=~-]/.test(String.fromCharCode(unit)) || unit === 0x7f);
/** What may stand before a key: no letter or digit but the last of an escape such as `\n` or `%3d`. */
const OUTER_UNITS = ALL_UNITS.filter((unit) => /[^\w]|[\da-fnrtv]/.test(String.fromCharCode(unit)));

function visitAll<Target>(
  entries: readonly Entry<Target>[] | undefined,
  bytes: Uint8Array,
  at: number,
  visit: Visit<Target>,
): boolean {
  if (!entries) return false;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as Entry<Target>;
    const start = at - entry.back;
    if (start >= 0 && isAt(bytes, start, entry.folded) && visit(entry.target, start)) return true;
  }
  return false;
}

function isAt(bytes: Uint8Array, start: number, folded: Uint8Array): boolean {
  if (start + folded.length > bytes.length) return false;
  for (let i = 0; i < folded.length; i++) if (((bytes[start + i] as number) | 0x20) !== folded[i]) return false;
  return true;
}

function pack(a: number, b: number, c: number, d: number): number {
  return a | (b << 8) | (c << 16) | (d << 24);
}

function add<Target>(map: Map<number, Entry<Target>[]>, key: number, entry: Entry<Target>): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

/** From frequent to rare in English and code; what is not here, such as a digit, is rarer than any of them. */
const FREQUENT = " \":,()='/etaoinsrlcdupmhgfbyvwkxqjz";
/** Runs that are frequent although their letters are not. */
const COMMON = new RegExp(
  "ing|ment|tion|type|toke|oken|ttok|ruct|uctu|ctur|serv|rvic|vice|face|form|igur|work|code|cess|comm|comp|vent|even|test|" +
    "auth|path|base|sign|secr|cret|key|app|web|data|user|name|acc|clie|ient|http|ault|ults|conf|mess|essa|ssag|info|inde|" +
    "stru|truc|valu|alue|cons|rati|ctor|stan|nsta|spon|pons|plic|acti|chan|sche|chem|sear|earc|tory|docu|ocum|ount|coun|line|fine|prom|port|trea|ream|ampl|arch|meta|tabl|lass|arse|pace|rate|push|flow|over|mark|trac|cket|" +
    " ..|[a-z] ",
);

/** Where in an anchor the five characters stand that are together the rarest. */
function rarestPlace(text: string): number {
  const lower = text.toLowerCase();
  let best = 0;
  let most = -1;
  for (let at = 0; at + 5 <= lower.length; at++) {
    const five = lower.slice(at, at + 5);
    let rarity = COMMON.test(five) ? 0 : 50;
    for (const character of five) {
      const rank = FREQUENT.indexOf(character);
      rarity += rank < 0 ? FREQUENT.length : rank;
    }
    if (rarity > most) [best, most] = [at, rarity];
  }
  return best;
}
