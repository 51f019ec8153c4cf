/** A run of neighbours this long is no chance: `123456`, `fedcba`. */
const LONG_RUN = 6;
/** Nor is this one, in a text of any length. */
const VERY_LONG_RUN = 10;
/** Several of this length together are none either: `abcd1234efgh5678`. */
const SHORT_RUN = 4;
const LONGEST_REPEATED = 100;

/** Whether a text counts up or down, in one or in two rows: `a1b2c3d4`. */
export function isCounting(text: string): boolean {
  const longRun = text.length > LONGEST_REPEATED ? VERY_LONG_RUN : LONG_RUN;
  const folded = text.toLowerCase();
  let counted = 0;
  for (const [stride, step] of [
    [1, 1],
    [1, -1],
    [2, 1],
  ] as const) {
    let run = 1;
    for (let i = stride; i <= folded.length; i++) {
      const isNext = i < folded.length && rankOf(folded, i) === rankOf(folded, i - stride) + step;
      if (isNext) {
        run++;
        continue;
      }
      if (run >= longRun) return true;
      if (run >= SHORT_RUN && stride === 1) counted += run;
      run = 1;
    }
  }
  return counted * 2 >= text.length;
}

/** Whether one part of a text stands in it twice. */
export function isRepeating(text: string): boolean {
  if (text.length > LONGEST_REPEATED) return false;
  const size = text.length <= 64 ? 6 : 8;
  return text.split(/[-_.:/]/).some((piece) => {
    for (let i = 0; i + size < piece.length; i++) if (piece.indexOf(piece.slice(i, i + size), i + 1) > 0) return true;
    return false;
  });
}

/** `a` follows `9`. */
function rankOf(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 97 ? unit - 97 + 10 : unit >= 48 && unit <= 57 ? unit - 48 : unit * 1000;
}
