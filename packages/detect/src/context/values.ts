import { beginsCleanly } from "../boundary.ts";
import { charSet } from "../char-set.ts";

/** The longest run of such characters in which a key is looked for; a longer one is a blob. */
const LONGEST_RUN = 400;
/** The shortest value that can be told from a word. */
const SHORTEST_VALUE = 12;

const inRun = charSet("A-Za-z0-9_+/.~:=@-");
const inValue = charSet("A-Za-z0-9_+/-");
/** After these a key may begin inside a run: `NAME=key`, `user:key`, `https://host/key`. */
const divider = charSet("=:/@");

/** Calls `visit` with each place in `from` … `to` where a value may begin, and with the end of its run. */
export function eachValue(text: string, from: number, to: number, visit: (start: number, end: number) => void): void {
  let at = from;
  while (at > 0 && at > from - LONGEST_RUN && inRun[text.charCodeAt(at - 1)] === 1) at--;
  if (inRun[text.charCodeAt(at - 1)] === 1) at = runEnd(text, at);
  while (at < to) {
    if (inRun[text.charCodeAt(at)] !== 1) {
      at++;
      continue;
    }
    const end = runEnd(text, at);
    const length = end - at;
    if (length >= SHORTEST_VALUE && length <= LONGEST_RUN) startsIn(text, at, end, visit);
    at = end;
  }
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (inRun[text.charCodeAt(end)] === 1) end++;
  return end;
}

function startsIn(text: string, begin: number, end: number, visit: (start: number, end: number) => void): void {
  const last = end - SHORTEST_VALUE;
  for (let start = begin; start <= last; start++) {
    const isFirst = start === begin || divider[text.charCodeAt(start - 1)] === 1 || isAfterEscape(text, begin, start);
    if (isFirst && inValue[text.charCodeAt(start)] === 1 && beginsCleanly(text, start)) visit(start, end);
  }
}

/** The run of `\nkey` and of `%3Dkey` begins inside the escape. */
function isAfterEscape(text: string, begin: number, start: number): boolean {
  const before = text[begin - 1];
  return start - begin <= 5 && (before === "\\" || before === "%") && beginsCleanly(text, start);
}
