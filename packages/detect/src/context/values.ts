import { beginsCleanly } from "../boundary.ts";
import type { ByteUnits } from "../byte-units.ts";
import { charSet } from "../char-set.ts";

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
export function eachValue(text: ByteUnits, from: number, to: number, visit: Visit): boolean {
  const { bytes } = text;
  const last = Math.min(to, bytes.length);
  let at = Math.max(0, from);
  const earliest = at - LONGEST_RUN;
  while (at > 0 && at > earliest && isRun(bytes, at - 1)) at--;
  if (at > 0 && isRun(bytes, at - 1)) at = runEnd(bytes, at, last);
  // Of each run that is long enough one of these places is a part.
  for (let probe = at + SHORTEST_VALUE - 1; at < last && probe < bytes.length; probe = at + SHORTEST_VALUE - 1) {
    if (!isRun(bytes, probe)) {
      at = probe + 1;
      continue;
    }
    let begin = probe;
    while (begin > at && isRun(bytes, begin - 1)) begin--;
    if (begin >= last) return false;
    const end = runEnd(bytes, probe + 1, Math.max(last, begin + LONGEST_RUN + 1));
    const length = end - begin;
    if (length >= SHORTEST_VALUE && length <= LONGEST_RUN && visitRun(text, begin, end, visit)) return true;
    at = end;
  }
  return false;
}

function isRun(bytes: Uint8Array, at: number): boolean {
  return inRun[bytes[at] as number] === 1;
}

/** The end of the run, or `to` if it goes on there: a blob of megabytes is not walked through for each word beside it. */
function runEnd(bytes: Uint8Array, from: number, to: number): number {
  const last = Math.min(to, bytes.length);
  let end = from;
  while (end < last && isRun(bytes, end)) end++;
  return end;
}

function visitRun(text: ByteUnits, begin: number, end: number, visit: Visit): boolean {
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
function isDivided(text: ByteUnits, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return divider[before] === 1 || (before === DASH && text.charCodeAt(start - 2) === COLON);
}
