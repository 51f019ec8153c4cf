import { quote } from "../shape.ts";
import type { Units } from "../vendor.ts";

/** Words that tell whose key a value is. */
export interface Words {
  /** Whether one of the words stands in the text, as a word of its own or as a hump of a camel-case name. */
  isIn(text: string): boolean;
  /** End of the longest word that begins at a place, or -1. */
  endAt(text: Units, start: number): number;
}

const SEPARATORS = ["", "-", "_", ".", " "];
const separators = new Set(SEPARATORS.map((separator) => separator.charCodeAt(0)));
/** What may follow a word without a separator: `deepgramkey`. */
const SUFFIXES = "api key token secret auth pat id sdk app bot ai io hq alpha search chat db client".split(" ");
/** By the unit they begin with. */
const suffixesFrom = Array.from({ length: 128 }, (_, unit) =>
  SUFFIXES.filter((suffix) => suffix.charCodeAt(0) === unit),
);

const compiled = new Map<string, Words>();

/**
 * The same object for the same words.
 *
 * @param words Lower case; a space stands for `-`, `_`, `.`, a space or nothing.
 */
export function compileWords(words: readonly string[]): Words {
  const key = words.join();
  const known = compiled.get(key) ?? compile(words);
  compiled.set(key, known);
  return known;
}

function compile(words: readonly string[]): Words {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const pieces = longestFirst.map((word) => word.split(" "));
  let anywhere: RegExp | undefined;
  return {
    isIn(text) {
      anywhere ??= new RegExp(longestFirst.map((word) => quote(word).replaceAll(" ", "[-_. ]?")).join("|"), "gi");
      for (const { 0: match, index } of text.matchAll(anywhere)) {
        if (isWord(text, index, index + match.length)) return true;
      }
      return false;
    },
    endAt(text, start) {
      for (const word of pieces) {
        const end = endOf(word, text, start);
        if (end >= 0 && isWord(text, start, end)) return end;
      }
      return -1;
    },
  };
}

/** First words that stand in many texts: they are searched for together with the second one. */
const ORDINARY = new Set(
  (
    "abstract access account active alpha assembly better black circle clerk daily deep help linked news standard weights " +
    "brave bright browser channel checkout coda cognitive docker drone expo github google " +
    "here launch line linear make message meta open play scale schema scraping search security segment shortcut " +
    "spaces speech stability stream together wise"
  ).split(" "),
);

/** What to search for to find a word: each at least three characters, lower case. */
export function wordAnchors(word: string): string[] {
  const space = word.indexOf(" ");
  if (space < 0) return [word];
  const first = word.slice(0, space);
  if (space >= 4 && !ORDINARY.has(first)) return [first];
  const second = word.slice(space + 1).split(" ")[0];
  return SEPARATORS.map((separator) => first + separator + second);
}

function endOf(pieces: readonly string[], text: Units, start: number): number {
  let at = start;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as string;
    if (i > 0 && separators.has(text.charCodeAt(at))) at++;
    if (!isAt(piece, text, at)) return -1;
    at += piece.length;
  }
  return at;
}

/** Whether a lower-case text stands at a place, in whatever case. */
function isAt(piece: string, text: Units, at: number): boolean {
  for (let i = 0; i < piece.length; i++) {
    const unit = text.charCodeAt(at + i);
    if ((isUpper(unit) ? unit + 32 : unit) !== piece.charCodeAt(i)) return false;
  }
  return true;
}

/** `cohere` is a word in COHERE_KEY, cohereKey and myCohere, not in coherent. */
function isWord(text: Units, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  const isHump = isLower(before) && isUpper(text.charCodeAt(start));
  if (isLetter(before) && !isHump && !endsEscape(text, start)) return false;
  if (!isLetter(after) || isUpper(after) !== isUpper(text.charCodeAt(end - 1))) return true;
  return suffixesFrom[after | 0x20]?.some((suffix) => isAt(suffix, text, end)) ?? false;
}

/** The `n` of `\n` belongs to no word. */
function endsEscape(text: Units, start: number): boolean {
  return text.charCodeAt(start - 2) === 92 && "nrt".includes(String.fromCharCode(text.charCodeAt(start - 1)));
}

const isLower = (unit: number) => unit >= 97 && unit <= 122;
const isUpper = (unit: number) => unit >= 65 && unit <= 90;
const isLetter = (unit: number) => isLower(unit) || isUpper(unit);
