import type { WordTarget } from "../compile.ts";
import type { Units } from "../vendor.ts";
import { NEAR } from "./keys.ts";
import { eachValue } from "./values.ts";

/** Says whether anything of the form of a key may stand near one of its words. */
export interface Nearby {
  mayHold(target: WordTarget, position: number): boolean;
}

/** Three bytes of UTF-8 may be one unit. */
const FAR = 3 * NEAR;

/**
 * For one text, asked with ascending positions. It never says no where a key by context would be found. No part of the
 * text is looked at twice for the same word.
 */
export function nearbyValues(text: Units): Nearby {
  /** Per word: how far was looked, and where the last likely value begins. */
  const seen = new Map<WordTarget, { to: number; value: number }>();
  function isValueNear(target: WordTarget, position: number): boolean {
    const state = seen.get(target) ?? { to: 0, value: Number.NEGATIVE_INFINITY };
    seen.set(target, state);
    if (state.value >= position - FAR) return true;
    const to = position + FAR;
    const isFound = eachValue(text, Math.max(state.to, position - FAR), to, (start) => {
      if (!target.rules.some((rule) => rule.mayBegin(text, start))) return false;
      state.value = start;
      state.to = start;
      return true;
    });
    if (!isFound) state.to = to;
    return isFound;
  }

  return {
    mayHold(target, position) {
      const isWord = () => target.rules.some(({ compiled }) => compiled.near.endAt(text, position) >= 0);
      // Most words are parts of others, so they come first, unless nearly all around has been looked at.
      const isKnown = (seen.get(target)?.to ?? 0) > position + FAR / 2;
      return isKnown ? isValueNear(target, position) && isWord() : isWord() && isValueNear(target, position);
    },
  };
}
