import { charSet } from "./char-set.ts";
import type { Units } from "./vendor.ts";

const word = charSet("A-Za-z0-9_");
const hex = charSet("0-9A-Fa-f");
const BACKSLASH = 92;

/**
 * Whether a key may begin here: after anything but a letter, a digit or an underscore, and after an escape that stands
 * for such a thing (`\n`, `\u003d`, `\x3d`, `%20`), which ends in a letter or a digit.
 */
export function beginsCleanly(text: Units, start: number): boolean {
  if (start === 0 || word[text.charCodeAt(start - 1)] !== 1) return true;
  return endsEscape(text, start);
}

function endsEscape(text: Units, end: number): boolean {
  const at = (back: number) => text.charCodeAt(end - back);
  const isHex = (from: number, to: number) => {
    for (let back = from; back <= to; back++) if (hex[at(back)] !== 1) return false;
    return true;
  };
  if (isBackslash(text, end - 2)) return "nrtbfv0".includes(String.fromCharCode(at(1)));
  if (!isHex(1, 2)) return false;
  if (at(3) === 37) return true; // %20
  if (at(3) === 120) return isBackslash(text, end - 4); // \x3d
  return isHex(3, 4) && at(5) === 117 && isBackslash(text, end - 6); // \u003d
}

/** A backslash that is not itself escaped. */
function isBackslash(text: Units, index: number): boolean {
  let first = index;
  while (first > index - 8 && text.charCodeAt(first) === BACKSLASH) first--;
  return (index - first) % 2 === 1;
}
