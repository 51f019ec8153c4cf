import type { StringForm, Syntax } from "./syntax.ts";
import { isCloser, isOpener, type Token } from "./token.ts";

/** A text cut into tokens, once over. */
export interface Code {
  readonly text: string;
  /** The first token, from which `next` leads to the others. */
  readonly first: Token | undefined;
  readonly comments: readonly { readonly start: number; readonly end: number }[];
  /** Tokens of kind string and broken, also those inside of strings, in order. */
  readonly strings: readonly Token[];
}

const WORD = /[$\w\u0080-\uffff]+/y;
const PUNCT = /=>|->|===|!==|==|!=|<=|>=|\?\.|\?\?|::|:=|\+=|&&|\|\||\.\.\.?|[\s\S]/y;
const BLANK = /[ \t\f\v\r\ufeff]+|\\\r?\n/y;
/** Deeper expressions inside of strings are read as text. */
const MAX_DEPTH = 40;

/** Linear in the length of the text; never throws. */
export function lex(text: string, syntax: Syntax, from = 0): Code {
  return new Lexer(text, syntax).run(from);
}

class Lexer {
  readonly text: string;
  readonly #syntax: Syntax;
  readonly #comments: { start: number; end: number }[] = [];
  readonly #strings: Token[] = [];
  #depth = 0;

  constructor(text: string, syntax: Syntax) {
    this.text = text;
    this.#syntax = syntax;
  }

  run(from: number): Code {
    const { first } = this.#code(from, undefined);
    return { text: this.text, first, comments: this.#comments, strings: this.#strings };
  }

  /** Reads code up to the end, or inside a string up to its unmatched `}`. */
  #code(from: number, container: Token | undefined): { first: Token | undefined; end: number } {
    const { text } = this;
    let first: Token | undefined;
    let previous: Token | undefined;
    let parent: Token | undefined;
    let newlineBefore = false;
    let at = from;
    while (at < text.length) {
      if (text[at] === "\n") {
        newlineBefore = true;
        at++;
        continue;
      }
      const blank = match(BLANK, text, at) ?? this.#comment(at);
      if (blank !== undefined) {
        if (text.slice(at, blank).includes("\n") && text[at] !== "\\") newlineBefore = true;
        at = blank;
        continue;
      }
      if (container !== undefined && parent === undefined && text[at] === "}") break;
      const token = this.#token(at, previous, newlineBefore, container);
      if (previous !== undefined) {
        previous.next = token;
        token.previous = previous;
      }
      first ??= token;
      if (isCloser(token) && parent !== undefined) {
        parent.partner = token;
        token.partner = parent;
        parent = parent.parent;
      }
      if (parent !== undefined) token.parent = parent;
      if (isOpener(token)) parent = token;
      previous = token;
      newlineBefore = false;
      at = token.end;
    }
    return { first, end: at };
  }

  #comment(at: number): number | undefined {
    const { text } = this;
    let end: number | undefined;
    if (this.#syntax.lineComments.some((opener) => text.startsWith(opener, at))) {
      end = lineEnd(text, at);
    } else {
      const pair = this.#syntax.blockComments.find(([opener]) => text.startsWith(opener, at));
      if (pair !== undefined) end = this.#blockEnd(at, pair);
    }
    if (end !== undefined) this.#comments.push({ start: at, end });
    return end;
  }

  #blockEnd(start: number, [opener, closer]: readonly [string, string]): number {
    const { text } = this;
    if (!this.#syntax.nestedComments) {
      const close = text.indexOf(closer, start + opener.length);
      return close < 0 ? text.length : close + closer.length;
    }
    let depth = 1;
    let at = start + opener.length;
    while (at < text.length && depth > 0) {
      const step = text.startsWith(opener, at) ? 1 : text.startsWith(closer, at) ? -1 : 0;
      depth += step;
      at += step > 0 ? opener.length : step < 0 ? closer.length : 1;
    }
    return at;
  }

  #token(at: number, previous: Token | undefined, newlineBefore: boolean, container: Token | undefined): Token {
    const { text } = this;
    if (match(this.#syntax.openers, text, at) !== undefined) {
      for (const form of this.#syntax.strings) {
        const end = match(form.open, text, at);
        if (end !== undefined) return this.#string(form, at, end, newlineBefore, container);
      }
    }
    const skipped = this.#syntax.skip?.(text, at, previous);
    if (skipped !== undefined)
      return this.#keep({ kind: "regex", start: at, end: skipped, text: "", newlineBefore }, container);
    const word = match(WORD, text, at);
    const end = word ?? match(PUNCT, text, at) ?? at + 1;
    return { kind: word ? "word" : "punct", start: at, end, text: text.slice(at, end), newlineBefore };
  }

  #string(form: StringForm, start: number, from: number, newlineBefore: boolean, container: Token | undefined): Token {
    const { text } = this;
    const opener = text.slice(start, from);
    const closer = typeof form.close === "function" ? form.close(opener) : (form.close ?? opener.slice(-1));
    const token: Token = this.#keep({ kind: "string", start, end: text.length, text: "", newlineBefore }, container);
    const last = form.closeLine?.(opener);
    const holes: { start: number; end: number }[] = [];
    let at = from;
    while (at < text.length) {
      const end = last !== undefined && text[at] === "\n" ? match(last, text, at) : undefined;
      if (end !== undefined) {
        token.end = end;
        token.literal = { form, opener, closer: text.slice(at, end), contentStart: from, contentEnd: at, holes };
        return token;
      }
      if (form.escape === "backslash" && text[at] === "\\") at += 2;
      else if (last === undefined && text.startsWith(closer, at)) {
        if (form.escape === "doubled" && text.startsWith(closer, at + closer.length)) {
          at += 2 * closer.length;
          continue;
        }
        token.end = at + closer.length;
        token.literal = { form, opener, closer, contentStart: from, contentEnd: at, holes };
        return token;
      } else if (!form.lines && text[at] === "\n") {
        token.end = at;
        break;
      } else if (form.hole?.escaped !== undefined && text.startsWith(form.hole.escaped, at)) {
        at += form.hole.escaped.length;
      } else if (form.hole !== undefined && this.#depth < MAX_DEPTH && text.startsWith(form.hole.open, at)) {
        this.#depth++;
        const { end: close } = this.#code(at + form.hole.open.length, token);
        this.#depth--;
        holes.push({ start: at, end: Math.min(close + 1, text.length) });
        at = close + 1;
      } else at++;
    }
    return Object.assign(token, { kind: "broken" as const });
  }

  #keep(token: Token, container: Token | undefined): Token {
    if (container !== undefined) token.container = container;
    this.#strings.push(token);
    return token;
  }
}

/** End of a sticky match; undefined if there is none. */
function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where the line of `at` ends, before its `\r\n` or `\n`. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" && end > at ? end - 1 : end;
}
