import type { Candidate } from "../candidate.ts";
import { decodeBase64 } from "../check/base64.ts";
import { isMixed } from "./entropy.ts";
import { isExample } from "./examples.ts";
import { isCounting, isRepeating } from "./patterns.ts";
import { isMask, isPlaceholder } from "./placeholders.ts";
import { isCutShort, isInBlob, isReference, isTemplate } from "./surroundings.ts";
import { cutLiterals, variableOf } from "./variable.ts";
import { isWordy } from "./words.ts";

/** Beyond this length a key has an inner structure, and chance plays every trick. */
const LONGEST_PATTERN = 150;
/** A part this long keeps the whole secret, whatever stands beside it: the name of a tenant, a date. */
const SECRET_PART = 20;
const LEAST_WRAPPED = 40;
/** Beyond this length nobody counts in a password. */
const SURELY_NO_WORD = 64;
/** Where so many characters are fixed, words are rare. */
const SURE = 3;
const LENIENT = 6;

/**
 * Whether a candidate could be a key in use: no template, reference, example, placeholder, words or pattern.
 * Of 1,000 random keys it refuses fewer than one.
 */
export function isRealistic({ compiled, value, start, end }: Candidate, text: string): boolean {
  if (isTemplate(text, start, end) || isCutShort(text, end) || isReference(text, start)) return false;
  if (isInBlob(text, start, end) || isExample(value, text, start)) return false;
  if (compiled.rule.isWordy) return !isMasked(value) && !(value.length > SURELY_NO_WORD && isCounting(value));
  const variable = variableOf(compiled);
  return isRandom(cutLiterals(value, variable), variable.alphabet, compiled.fixed >= SURE ? LENIENT : 0);
}

/**
 * Whether a text looks as if a machine had drawn it by lot.
 * @param alphabet From how many characters.
 * @param leniency Odds of words that are forgiven, as a power of 2.
 */
export function isRandom(text: string, alphabet = 62, leniency = 0): boolean {
  if (text.length > LONGEST_PATTERN) return !isMask(text) && !isCounting(text);
  if (isPlaceholder(text)) return false;
  if (isCounting(text) || isRepeating(text)) return false;
  const isDrawn = (part: string) => (isMixed(part, alphabet) || isWrapped(part)) && !isWordy(part, leniency);
  return isDrawn(text) || text.split(/[^A-Za-z\d]+/).some((part) => part.length >= SECRET_PART && isDrawn(part));
}

/** Whether a text is the base64 of text: its characters are not as mixed. */
function isWrapped(text: string): boolean {
  const decoded = text.length >= LEAST_WRAPPED ? decodeBase64(text) : undefined;
  return decoded !== undefined && /^[\t\n\r -~]*$/.test(decoded);
}

function isMasked(value: string): boolean {
  return isMask(value) || /^(?:\*+|x+|\.+)$|[<{$%][{(\w]/i.test(value);
}
