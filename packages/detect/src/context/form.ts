import { charSet } from "../char-set.ts";
import { isWordyFrom } from "../judge/words.ts";
import { extent, type Part } from "../shape.ts";
import type { Units } from "../vendor.ts";

/** What the first characters of a rule's values must be like: a test that needs no string and no pattern. */
export interface Form {
  mayBegin(text: Units, start: number): boolean;
}

/** Words have more than hexadecimal digits in them. */
const HEX_SIZE = 22;

export function formOf(parts: readonly Part[]): Form {
  const least = extent(parts).min;
  const sets = parts.flatMap((part): Uint8Array[] => {
    if ("literal" in part) return [...part.literal].map((character) => memberSet(character));
    const set = charSet(part.set);
    return Array(Math.min(...part.lengths)).fill(set);
  });
  // Only up to the first part of open length does each place have a set of its own.
  const open = parts.findIndex((part) => !("literal" in part) && part.lengths.length > 1);
  const exact = open < 0 ? least : extent(parts.slice(0, open)).min + shortest(parts[open]);
  const known = sets.slice(0, exact);
  const mayBeWords = known.some((set) => set.reduce((sum, is) => sum + is, 0) > HEX_SIZE);
  return {
    mayBegin(text, start) {
      for (let i = 0; i < known.length; i++) {
        if ((known[i] as Uint8Array)[text.charCodeAt(start + i)] !== 1) return false;
      }
      return !mayBeWords || !isWordyFrom(text, start, start + known.length);
    },
  };
}

function shortest(part: Part | undefined): number {
  return part && !("literal" in part) ? Math.min(...part.lengths) : 0;
}

function memberSet(character: string): Uint8Array {
  const set = new Uint8Array(256);
  set[character.charCodeAt(0)] = 1;
  return set;
}
