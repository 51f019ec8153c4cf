import { quote } from "../shape.ts";

/** Words that tell whose key a value is. */
export interface Words {
  /** What to search for: each at least three characters, lower case. */
  readonly anchors: readonly string[];
  /** Whether one of the words stands in the text, as a word of its own or as a hump of a camel-case name. */
  isIn(text: string): boolean;
  /** End of the word that begins at a place, or -1. */
  endAt(text: string, start: number): number;
}

/** First words that stand in many texts: these are searched for together with the second one. */
const ORDINARY = new Set(
  "message browser segment cognitive fireworks together stability scraping access secret client search service private public vector custom customer deepin shortcut facebook google amazon twitter docker linear figure rapid stream static signal square element checkout contact content image google platform runway cloud database webhook account string global office people project travel weather recharge mobile online digital social direct instant commerce network storage export import market support product feature report sensor simple strong secure random general master native object server system".split(
    " ",
  ),
);
const SEPARATORS = ["", "-", "_", ".", " "];
const SUFFIX = /^(?:api|key|token|secret|auth|pat|id|sdk|app|bot|ai|io|hq|alpha|search|chat|db|client)/i;

/** @param words Lower case; a space stands for `-`, `_`, `.`, a space or nothing. */
export function compileWords(words: readonly string[]): Words {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const source = longestFirst.map((word) => quote(word).replaceAll(" ", "[-_. ]?")).join("|");
  const anywhere = new RegExp(source, "gi");
  const here = new RegExp(source, "iy");
  return {
    anchors: [...new Set(words.flatMap(wordAnchors))],
    isIn(text) {
      for (const { 0: match, index } of text.matchAll(anywhere)) {
        if (isWord(text, index, index + match.length)) return true;
      }
      return false;
    },
    endAt(text, start) {
      here.lastIndex = start;
      return here.test(text) && isWord(text, start, here.lastIndex) ? here.lastIndex : -1;
    },
  };
}

function wordAnchors(word: string): string[] {
  const [first = "", second] = word.split(" ");
  if (second === undefined || (first.length >= 6 && !ORDINARY.has(first))) return [first];
  return SEPARATORS.map((separator) => first + separator + second);
}

/** `cohere` is a word in COHERE_KEY, cohereKey and myCohere, not in coherent. */
function isWord(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? "";
  const after = text[end] ?? "";
  const isHump = isLower(before) && isUpper(text[start] ?? "");
  if (isLetter(before) && !isHump && !endsEscape(text, start)) return false;
  return !isLetter(after) || isUpper(after) !== isUpper(text[end - 1] ?? "") || SUFFIX.test(text.slice(end, end + 6));
}

/** The `n` of `\n` belongs to no word. */
function endsEscape(text: string, start: number): boolean {
  return text[start - 2] === "\\" && "nrt".includes(text[start - 1] ?? "");
}

const isLower = (character: string) => character >= "a" && character <= "z";
const isUpper = (character: string) => character >= "A" && character <= "Z";
const isLetter = (character: string) => isLower(character) || isUpper(character);
