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
  return {
    mayHold(target, position) {
      if (!target.rules.some(({ compiled }) => compiled.near.endAt(text, position) >= 0)) return false;
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
    },
  };
}
