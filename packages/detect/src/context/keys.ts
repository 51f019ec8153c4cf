import type { Candidate } from "../candidate.ts";
import type { ContextRule } from "../compile.ts";

/** A place where a word of some rules stands. */
export interface WordHit {
  readonly position: number;
  readonly rules: readonly ContextRule[];
}

const ASSIGNMENT = /[\w.\- "'`\]]{0,60}?(?::=|=>|[=:,(]|\s)\s{0,4}(?:["'`]|Bearer |Token ){0,2}([\w+/=.~-]{16,200})/y;

/** Values near vendor words that have the shape of that vendor's keys. */
export function keysByContext(text: string, hits: readonly WordHit[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { position, rules } of hits) {
    ASSIGNMENT.lastIndex = position;
    const match = ASSIGNMENT.exec(text);
    if (!match) continue;
    const value = match[1] ?? "";
    const end = position + match[0].length;
    for (const { compiled, pattern } of rules) {
      if (!pattern.test(value) || !compiled.near.isIn(text.slice(Math.max(0, position - 1), end - value.length)))
        continue;
      found.push({ compiled, start: end - value.length, end, value });
    }
  }
  return found;
}

/** Whether one of the rule's words stands near a span. */
export function isNear(text: string, start: number, end: number, words: { isIn(text: string): boolean }): boolean {
  return words.isIn(text.slice(Math.max(0, start - 300), end + 300));
}
