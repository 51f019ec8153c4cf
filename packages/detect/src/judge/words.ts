import type { Units } from "../vendor.ts";

/**
 * Whether a text is made of words: identifiers, slugs, sentences. Neighbouring letters tell. In words `th` and `er`
 * are common; in a random text all pairs are alike.
 *
 * One digit per pair of letters, `aa ab … zz`: log2 of how much more often it stands in words than in random text, plus
 * 5. Counted over the different words in the sources and comments of Go, of Python and of some JavaScript packages.
 */
const PAIRS =
  "47774462614877160878544453645464216316325305535110407454743750664383165753214064458442721433631554533341" +
  "75786653513768465987455742544466317005336305545011305242724550143553065342211162237210601332620434311030" +
  "65766561122769761677150406301030002010003100303000004222623140032332025321202073458432803733740365532161" +
  "75347211603453670254511140737775836245456423785531325566355241466866086665632172447335603633651756522140" +
  "00100000000100001121500000735594527045557406765431506364833670454466346862415273548437802544750776533363" +
  "55545440501667350666110201623273105002323302321011005122521350021442044200110042434301400231150235130320" +
  "3232321130134425025413211240106000300100300110000012";

/** Words are not made of these alone. */
const HEX = /(?<![A-Za-z\d])[\dA-Fa-f]{8,}(?![A-Za-z\d])|^[\dA-Fa-f-]*$/g;
/** Of 10,000 random texts of 16 to 40 characters fewer than 3 reach it. */
const LEAST_BEGINNING = 14;
const ZERO = 48 + 5;

/** Chosen so that of 10,000 random texts of any alphabet fewer than 7 are taken for words. */
export function isWordy(text: string, leniency = 0): boolean {
  const letters = text.replace(HEX, "");
  const least = letters.length <= 36 ? 12 : letters.length < 64 ? 10 : 0;
  return letters.length > 0 && wordOdds(letters) >= least + leniency;
}

/** The same for the beginning of a value, by a look that needs no string; what it refuses, `isWordy` mostly would. */
export function isWordyFrom(text: Units, start: number, end: number): boolean {
  return oddsBetween(text, start, end) >= LEAST_BEGINNING;
}

/** log2 of how much likelier the pairs of letters are in words than in random text. */
function wordOdds(text: string): number {
  return oddsBetween(text, 0, text.length);
}

function oddsBetween(text: Units, start: number, end: number): number {
  let odds = 0;
  for (let i = start + 1; i < end; i++) {
    const first = text.charCodeAt(i - 1);
    const second = text.charCodeAt(i);
    const isHump = first >= 97 && second < 97;
    const row = (first | 32) - 97;
    const column = (second | 32) - 97;
    if (isHump || !(row >= 0 && row < 26 && column >= 0 && column < 26)) continue;
    odds += PAIRS.charCodeAt(row * 26 + column) - ZERO;
  }
  return odds;
}
