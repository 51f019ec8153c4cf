import type { StringForm } from "./syntax.ts";

/** A string, with what the program text says about it. */
export interface Literal {
  readonly form: StringForm;
  /** As written, with prefix: `rb"`. */
  readonly opener: string;
  readonly closer: string;
  readonly contentStart: number;
  readonly contentEnd: number;
  /** The expressions inside, with their braces. */
  readonly holes: readonly { readonly start: number; readonly end: number }[];
}

/** A piece of code. Tokens of one level of interpolation are a chain; brackets know each other. */
export interface Token {
  /** `broken`: a string or comment that does not end; it reaches to the end of its line, or of the text. */
  readonly kind: "word" | "string" | "regex" | "punct" | "broken";
  readonly start: number;
  end: number;
  /** Of words and punctuation; empty for strings. */
  readonly text: string;
  readonly newlineBefore: boolean;
  literal?: Literal;
  /** Of strings: the string in whose expression this one stands. */
  container?: Token;
  previous?: Token;
  next?: Token;
  /** The bracket that this stands in. */
  parent?: Token;
  /** The other bracket. */
  partner?: Token;
}

/** What stands before it on the same level; of a bracketed group the opening bracket. */
export function before(token: Token): Token | undefined {
  const previous = token.previous;
  if (previous === token.parent) return undefined;
  return isCloser(previous) ? (previous?.partner ?? previous) : previous;
}

/** What follows on the same level, behind the group that this token may open. */
export function after(token: Token): Token | undefined {
  const last = isOpener(token) ? (token.partner ?? token) : token;
  return last.next !== undefined && last.next === last.parent?.partner ? undefined : last.next;
}

export function isOpener(token: Token | undefined): boolean {
  return token?.kind === "punct" && (token.text === "(" || token.text === "[" || token.text === "{");
}

export function isCloser(token: Token | undefined): boolean {
  return token?.kind === "punct" && (token.text === ")" || token.text === "]" || token.text === "}");
}

export function isText(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token !== undefined && token.kind !== "string" && texts.includes(token.text);
}

/** The brackets around a token, innermost first; at most a hundred. */
export function ancestors(token: Token): Token[] {
  const found: Token[] = [];
  for (let at = token.parent; at !== undefined && found.length < 100; at = at.parent) found.push(at);
  return found;
}
