import { charSet } from "./char-set.ts";
import type { Units } from "./vendor.ts";

const word = charSet("A-Za-z0-9_");
const hex = charSet("0-9A-Fa-f");
const BACKSLASH = 92;
const PERCENT = 37;
const LETTER_U = 117;
const LETTER_X = 120;

/**
 * Whether a key may begin here: after anything but a letter, a digit or an underscore, and after an escape that stands
 * for such a thing (`\n`, `\u003d`, `\x3d`, `%20`), which ends in a letter or a digit.
 */
export function beginsCleanly(text: Units, start: number): boolean {
  if (start === 0 || word[text.charCodeAt(start - 1)] !== 1) return true;
  return endsEscape(text, start);
}

function endsEscape(text: Units, end: number): boolean {
  if (isBackslash(text, end - 2)) return "nrtbfv0".includes(String.fromCharCode(text.charCodeAt(end - 1)));
  if (!isHex(text, end - 2)) return false;
  const before = text.charCodeAt(end - 3);
  if (before === PERCENT) return true; // %20
  if (before === LETTER_X) return isBackslash(text, end - 4); // \x3d
  return isHex(text, end - 4) && text.charCodeAt(end - 5) === LETTER_U && isBackslash(text, end - 6); // \u003d
}

/** Two hexadecimal digits. */
function isHex(text: Units, at: number): boolean {
  return hex[text.charCodeAt(at)] === 1 && hex[text.charCodeAt(at + 1)] === 1;
}

/** A backslash that is not itself escaped. */
function isBackslash(text: Units, index: number): boolean {
  let first = index;
  while (first > index - 8 && text.charCodeAt(first) === BACKSLASH) first--;
  return (index - first) % 2 === 1;
}
