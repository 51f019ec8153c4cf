import { beginsCleanly } from "../boundary.ts";
import { charSet } from "../char-set.ts";
import type { Units } from "../vendor.ts";

/** The longest run of such characters in which a key is looked for; a longer one is a blob. */
const LONGEST_RUN = 400;
/** The shortest value that can be told from a word. */
const SHORTEST_VALUE = 12;

const PERCENT = 37;
const DASH = 45;
const COLON = 58;
const BACKSLASH = 92;
const inRun = charSet("A-Za-z0-9_+/.~:=@-");
const inValue = charSet("A-Za-z0-9_+/-");
/** After these a key may begin inside a run: `NAME=key`, `user:key`, `https://host/key`. */
const divider = charSet("=:/@");

/** Is told where a value may begin, and the end of its run. True ends the search. */
export type Visit = (start: number, end: number) => boolean | undefined;

/** Visits each place in `from` … `to` where a value may begin. Says whether a visit returned true. */
export function eachValue(text: Units, from: number, to: number, visit: Visit): boolean {
  const last = Math.min(to, text.length);
  let at = Math.max(0, from);
  while (at > 0 && at > from - LONGEST_RUN && inRun[text.charCodeAt(at - 1)] === 1) at--;
  if (inRun[text.charCodeAt(at - 1)] === 1) at = runEnd(text, at, last);
  while (at < last) {
    if (inRun[text.charCodeAt(at)] !== 1) {
      at++;
      continue;
    }
    const end = runEnd(text, at, Math.max(last, at + LONGEST_RUN + 1));
    const length = end - at;
    if (length >= SHORTEST_VALUE && length <= LONGEST_RUN && visitRun(text, at, end, visit)) return true;
    at = end;
  }
  return false;
}

/** The end of the run, or `to` if it goes on there: a blob of megabytes is not walked through for each word beside it. */
function runEnd(text: Units, from: number, to: number): number {
  let end = from;
  while (end < to && inRun[text.charCodeAt(end)] === 1) end++;
  return end;
}

function visitRun(text: Units, begin: number, end: number, visit: Visit): boolean {
  const before = text.charCodeAt(begin - 1);
  // The run of `\nkey` and of `%3Dkey` begins inside the escape.
  const escapeEnd = before === BACKSLASH || before === PERCENT ? begin + 5 : begin;
  const last = end - SHORTEST_VALUE;
  for (let start = begin; start <= last; start++) {
    if (start > escapeEnd && !isDivided(text, start)) continue;
    if (inValue[text.charCodeAt(start)] === 1 && beginsCleanly(text, start) && visit(start, end)) return true;
  }
  return false;
}

/** Also after the `:-` of `${NAME:-key}`. */
function isDivided(text: Units, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return divider[before] === 1 || (before === DASH && text.charCodeAt(start - 2) === COLON);
}
