import type { Code } from "./lexer.ts";
import type { Note } from "./reasons.ts";
import type { RewriteRequest, Span, TextEdit } from "./rewriting.ts";
import type { Syntax } from "./syntax.ts";
import type { Literal, Token } from "./token.ts";

/** A literal of code with the key in it, once or more often. */
export interface Place {
  readonly code: Code;
  readonly request: RewriteRequest;
  readonly token: Token;
  readonly literal: Literal;
  readonly keys: readonly Span[];
  /** Whether the key is all that the literal holds. */
  readonly isWhole: boolean;
}

export interface Change {
  readonly edits: readonly TextEdit[];
  /** A note of level `refuse` makes the edits void. */
  readonly notes: readonly Note[];
}

/** What we know of a language of code. */
export interface Language {
  readonly syntax: Syntax;
  /** Where the code begins; undefined if there is none. Default 0. */
  readonly begin?: (text: string) => number | undefined;
  place(place: Place): Change;
  /** What the file needs once, whatever the number of places: imports. */
  once?(code: Code, firstPlace: number, request: RewriteRequest): Change;
  /** A look at the whole file. */
  survey?(code: Code, request: RewriteRequest): readonly Note[];
}

export function refuse(code: Note["code"], name?: string): Change {
  return { edits: [], notes: [name === undefined ? { code } : { code, name }] };
}

export function notes(...codes: readonly (Note["code"] | false | undefined)[]): Note[] {
  return codes.flatMap((code) => (code ? [{ code }] : []));
}

/** Puts an expression in place of the whole literal, apart from words beside it (`return"…"`). */
export function replaceWhole({ token, code }: Place, expression: string): TextEdit[] {
  const isWord = (unit: string | undefined) => unit !== undefined && /[\w$]/.test(unit);
  const left = isWord(code.text[token.start - 1]) && isWord(expression[0]) ? " " : "";
  const right = isWord(code.text[token.end]) && isWord(expression.at(-1)) ? " " : "";
  return [{ start: token.start, end: token.end, text: left + expression + right }];
}

/** Puts an expression in place of each key, inside the quotes. */
export function replaceKeys({ keys }: Place, text: string): TextEdit[] {
  return keys.map(({ start, end }) => ({ start, end, text }));
}

/**
 * Cuts the literal at the keys and joins the parts: `"Bearer KEY"` → `"Bearer " + expression`.
 */
export function concatenate(place: Place, expression: string, operator = " + "): TextEdit[] {
  const { literal, token, keys } = place;
  const edits: TextEdit[] = [];
  const parens = !place.isWhole && needsParentheses(place);
  if (parens) edits.push({ start: token.start, end: token.start, text: "(" });
  for (const { start, end } of keys) {
    const isFirst = start === literal.contentStart;
    const isLast = end === literal.contentEnd;
    edits.push({
      start: isFirst ? token.start : start,
      end: isLast ? token.end : end,
      text: (isFirst ? "" : literal.closer + operator) + expression + (isLast ? "" : operator + literal.opener),
    });
  }
  if (parens) edits.push({ start: token.end, end: token.end, text: ")" });
  return edits;
}

const SAFE_BEFORE = /^(?:=|\(|,|\+|\[|\{|;|:|=>|->|:=|\+=|return|case|throw|yield|echo|print|puts|val|var)$/;
const SAFE_AFTER = /^(?:\)|;|,|\]|\}|\+|:)$/;

/** Whether an operator beside the literal could bind tighter than the one that joins the parts. */
function needsParentheses({ token }: Place): boolean {
  const { previous, next } = token;
  const left = previous === undefined || SAFE_BEFORE.test(previous.text);
  const right = next === undefined || SAFE_AFTER.test(next.text) || (next.newlineBefore && next.kind === "word");
  return !left || !right;
}

/** The parts of the content outside of keys and holes, in which special characters may need an escape. */
export function plainParts({ literal, keys }: Place): Span[] {
  const parts: Span[] = [];
  let at = literal.contentStart;
  for (const { start, end } of [...keys, ...literal.holes].sort((one, other) => one.start - other.start)) {
    if (start > at) parts.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (literal.contentEnd > at) parts.push({ start: at, end: literal.contentEnd });
  return parts;
}

/** Replaces what `pattern` (global) finds in the plain parts. */
export function escapeParts(place: Place, pattern: RegExp, replacement: (found: string) => string): TextEdit[] {
  return plainParts(place).flatMap(({ start, end }) =>
    [...place.code.text.slice(start, end).matchAll(pattern)].flatMap((found) => {
      const at = start + found.index;
      const text = replacement(found[0]);
      return text === found[0] ? [] : [{ start: at, end: at + found[0].length, text }];
    }),
  );
}
