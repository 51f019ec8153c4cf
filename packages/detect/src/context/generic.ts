import { charSet } from "../char-set.ts";
import { isRandom } from "../judge/realistic.ts";
import { isCutShort, isReference, isTemplate } from "../judge/surroundings.ts";
import { strengthOf } from "../structure/password.ts";
import type { Match, Structure, Units } from "../vendor.ts";
import { meaningOf, wordsOf } from "./meaning.ts";

/** What a name calls its value. */
export type SecretKind = "key" | "password" | "secret";

/** Where a value stands: in a dotenv file in use, in one to be filled in, or in anything else. */
export type Tier = "dotenv" | "example" | "text";

const ANCHORS: Readonly<Record<SecretKind, readonly string[]>> = {
  key: ["key", "token", "auth", "credential", "bearer"],
  password: ["pass", "pwd"],
  secret: ["secret"],
};
const LONGEST_NAME = 64;
const LONGEST_VALUE = 200;
const SHORTEST_PASSWORD = 8;

const inName = charSet("A-Za-z0-9_.-");
const ASSIGNMENT =
  /[\w.-]{0,64}["'\]]{0,2}[ \t]{0,20}(?::=|=>|[:=])[ \t]{0,20}(?:"(?:Bearer |Token )?([^"\n]{1,201})"|'(?:Bearer |Token )?([^'\n]{1,201})'|(?:Bearer |Token )?([^\s"'`,;(){}]{1,201})(?=[ \t]*(?:$|[\n\r,;}]|#| \/\/)))/my;
const KEY = /^[\w+/=.~:-]{16,200}$/;
/** After the word that says what it is: `SECRET_KEY_BASE`, `API_KEY_PROD`. */
const TRAILING = /^(?:base|prod|production|dev|development|live|staging|sandbox|value|string|\d+)$/;
const PUBLIC = /^(?:public|publishable|anon|site|client_?id|measurement)$/;

/**
 * Values that only their name calls secret. Keys must look random, and passwords too but in a dotenv file in use. In
 * code a bare word is an identifier, and `key` alone any key of a map.
 * @param isKnown Whether a provider's rule has judged a name and its value already.
 */
export function namedSecret(
  kind: SecretKind,
  tier: Tier,
  isKnown: (name: string, value: string) => boolean,
): Structure {
  return {
    anchors: ANCHORS[kind],
    reach: LONGEST_NAME + LONGEST_VALUE,
    weight: 0,
    mayMatch: isAssigned,
    match(text, anchor) {
      const begin = nameStart(text, anchor);
      ASSIGNMENT.lastIndex = anchor;
      const match = ASSIGNMENT.exec(text);
      const bare = match?.[3];
      const value = match?.[1] ?? match?.[2] ?? bare ?? "";
      if (!match || value === "" || value.length > LONGEST_VALUE) return undefined;
      const end = ASSIGNMENT.lastIndex - (bare === undefined ? 1 : 0);
      const span = { start: end - value.length, end };
      const name = /^[\w.-]*/.exec(text.slice(begin, begin + 2 * LONGEST_NAME))?.[0] ?? "";
      if (kindOf(name) !== kind || !isPlain(text, span)) return undefined;
      if (tier === "text" && (wordsOf(name).length < 2 || (bare !== undefined && !isNoIdentifier(bare))))
        return undefined;
      if (kind === "password") return password(value, span, tier);
      return isKnown(name, value) ? undefined : key(value, span);
    },
  };
}

function key(value: string, span: Match): Match | undefined {
  const isKey = KEY.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value) && !/:\/\/|^[./~]|\/.*\//.test(value);
  return isKey && isRandom(value) ? { ...span, confidence: "medium" } : undefined;
}

function password(value: string, span: Match, tier: Tier): Match | undefined {
  const strength = value.length < SHORTEST_PASSWORD || /:\/\//.test(value) ? "none" : strengthOf(value);
  if (strength === "random") return { ...span, confidence: "medium" };
  return strength === "word" && tier === "dotenv" ? { ...span, confidence: "low" } : undefined;
}

/** Names hold few digits and no signs. */
function isNoIdentifier(bare: string): boolean {
  return (bare.match(/\d/g) ?? []).length >= 3 && !bare.includes(".");
}

/** What a name calls its value, by its last word: not what `PASSWORD_FILE` or `max_tokens` say. */
function kindOf(name: string): SecretKind | undefined {
  const words = wordsOf(name);
  while (words.length > 1 && TRAILING.test(words.at(-1) ?? "")) words.pop();
  if (meaningOf(words.at(-1) ?? "") !== "key" || meaningOf(name) === "other") return undefined;
  if (words.some((word) => PUBLIC.test(word))) return undefined;
  if (words.some((word) => /^(?:pass|pwd)/.test(word))) return "password";
  return words.some((word) => word.startsWith("secret")) ? "secret" : "key";
}

function isPlain(text: string, { start, end }: Match): boolean {
  return !isTemplate(text, start, end) && !isCutShort(text, end) && !isReference(text, end); // the value may be all of the reference
}

function nameStart(text: Units, anchor: number): number {
  let begin = anchor;
  while (begin > anchor - LONGEST_NAME && inName[text.charCodeAt(begin - 1)] === 1) begin--;
  return begin;
}

/** Whether a name goes on to an assignment. */
function isAssigned(text: Units, anchor: number): boolean {
  let at = anchor;
  while (at < anchor + LONGEST_NAME && inName[text.charCodeAt(at)] === 1) at++;
  while (at < anchor + LONGEST_NAME + 4 && "\"'] \t".includes(String.fromCharCode(text.charCodeAt(at)))) at++;
  const sign = text.charCodeAt(at);
  return sign === 58 || sign === 61;
}
