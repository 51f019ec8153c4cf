import { AnchorEntries } from "./anchor-entries.ts";
import { BLOCK, createAnchorFilter, FIRST_THREE, LAST_THREE } from "./anchor-filter.ts";
import { FOLD, fourAt } from "./fours.ts";
import { rarestPlace } from "./rarity.ts";

/**
 * Many fixed strings searched at once, letters without regard to case.
 *
 * Four characters are read at every second place of the text. Of an anchor of five or more characters, four stand at such
 * a place wherever it begins; of a shorter one three, with one beside it. A filter passes over nearly all of a text; what
 * it lets through is compared in full.
 */
export interface Anchors<Target> {
  /** Shows each occurrence to a visitor until it has seen enough. Says whether it has. */
  search(bytes: Uint8Array, visitor: Visitor<Target>): boolean;
}

/** An object and not a function: one kind of object in all searches is what the engine compiles best. */
export interface Visitor<Target> {
  /** Returns true to end the search. */
  visit(target: Target, position: number): boolean;
}

export interface Anchor<Target> {
  /** At least three characters of ASCII. */
  readonly text: string;
  readonly target: Target;
  /** It begins a key: something that is no part of a name stands before it, more of the key after it. */
  readonly beginsKey?: boolean;
}

export function compileAnchors<Target>(anchors: readonly Anchor<Target>[]): Anchors<Target> {
  const filter = createAnchorFilter();
  const characters = anchors.reduce((sum, { text }) => sum + text.length, 0);
  const entries = new AnchorEntries<Target>(2 * anchors.length, characters);
  for (const { text, target, beginsKey = false } of anchors) {
    if (text.length < 3) throw new TypeError("anchor: at least three characters");
    const start = entries.fold(text);
    if (text.length >= 5) {
      const back = rarestPlace(entries.units, start, text.length);
      filter.addLong(entries.units, start + back);
      entries.add(fourAt(entries.units, start + back), start, back, target);
      entries.add(fourAt(entries.units, start + back + 1), start, back + 1, target);
      continue;
    }
    const back = text.length - 3;
    const three = fourAt(entries.units, start + back) & 0xffffff;
    entries.add(three, start, back, target);
    for (const unit of beginsKey ? KEY_UNITS : ALL_UNITS) filter.addShort(three | (unit << 24), FIRST_THREE);
    const befores = beginsKey ? OUTER_UNITS : ALL_UNITS;
    for (const unit of back > 0 ? [entries.units[start] as number] : befores) {
      filter.addShort((three << 8) | unit, LAST_THREE);
    }
  }

  /** Compares what the filter let through. */
  function compare(view: DataView, bytes: Uint8Array, found: number, visitor: Visitor<Target>): boolean {
    for (let i = 0; i < found; i++) {
      const at = filter.places[i] as number;
      const four = view.getUint32(at, true) | FOLD;
      if (filter.longAt(bytes, at, four) === 1 && entries.show(four, bytes, at, visitor)) return true;
      const short = filter.shortIn(four);
      if ((short & FIRST_THREE) !== 0 && entries.show(four & 0xffffff, bytes, at, visitor)) return true;
      if ((short & LAST_THREE) !== 0 && entries.show(four >>> 8, bytes, at + 1, visitor)) return true;
    }
    return false;
  }

  return {
    search(bytes, visitor) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      const end = bytes.length - 3;
      for (let from = 0; from < end; from += BLOCK) {
        const found = filter.find(view, bytes, from, Math.min(from + BLOCK, end));
        if (compare(view, bytes, found, visitor)) return true;
      }
      // The last three of a text may stand alone at an even place.
      return end >= 0 && end % 2 === 0 && entries.show(fourAt(bytes, end) & 0xffffff, bytes, end, visitor);
    },
  };
}

/** Every folded unit. */
const ALL_UNITS = Array.from({ length: 128 }, (_, index) => (index & 31) | 0x20 | ((index & ~31) << 1));
/** What a key may consist of; 0x7f is a folded underscore. */
const KEY_UNITS = ALL_UNITS.filter((unit) => /[\w+/.=~\x7f-]/.test(String.fromCharCode(unit)));
/** What may stand before a key: no letter or digit but the last of an escape such as `\n` or `%3d`. */
const OUTER_UNITS = ALL_UNITS.filter((unit) => /[^\w]|[\da-fnrtv]/.test(String.fromCharCode(unit)));
