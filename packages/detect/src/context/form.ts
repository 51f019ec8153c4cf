import { charSet } from "../char-set.ts";
import { isWordyFrom } from "../judge/words.ts";
import type { Part } from "../shape.ts";
import type { Units } from "../vendor.ts";

/** Words have more than hexadecimal digits in them. */
const HEX_SIZE = 22;

/** Whether the first characters of a value could be those of a shape: a test that needs no string and no pattern. */
export function formOf(parts: readonly Part[]): (text: Units, start: number) => boolean {
  let sets: Uint8Array[] | undefined;
  let mayBeWords = false;
  return (text, start) => {
    if (!sets) {
      sets = setsOf(parts);
      mayBeWords = sets.some((set) => set.reduce((sum, is) => sum + is, 0) > HEX_SIZE);
    }
    for (let i = 0; i < sets.length; i++) {
      if ((sets[i] as Uint8Array)[text.charCodeAt(start + i)] !== 1) return false;
    }
    return !mayBeWords || !isWordyFrom(text, start, start + sets.length);
  };
}

/** A set for each place, up to the end of the first part of open length; beyond it places mean nothing. */
export function setsOf(parts: readonly Part[]): Uint8Array[] {
  const sets: Uint8Array[] = [];
  for (const part of parts) {
    if ("literal" in part) {
      sets.push(...Array.from(part.literal, memberSet));
      continue;
    }
    sets.push(...Array<Uint8Array>(Math.min(...part.lengths)).fill(charSet(part.set)));
    if (part.lengths.length > 1) break;
  }
  return sets;
}

function memberSet(character: string): Uint8Array {
  const set = new Uint8Array(256);
  set[character.charCodeAt(0)] = 1;
  return set;
}
