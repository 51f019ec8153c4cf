/** Places in the whole text, in UTF-16 code units; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One line of a reference file, whatever stands in it. */
export interface Line extends Span {
  /** Counted from 1. */
  readonly number: number;
  /** Where the next line begins. */
  readonly next: number;
  readonly statement: Statement;
}

/** An assignment is cut into its parts here; whether they are any good is judged in parse.ts. */
export type Statement =
  | { readonly kind: "blank" }
  | ({ readonly kind: "comment" | "broken" } & Span)
  | {
      readonly kind: "assignment";
      readonly name: Span;
      /** With its quotes, without the comment after it. */
      readonly value: Span;
      /** Inside the quotes. Undefined: the quotes do not enclose the whole value. */
      readonly content: Span | undefined;
    };

/** Cuts a text in dotenv syntax into lines, at LF, CRLF and CR. A text that ends in a line end has no empty line after it. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(readLine(text, lines.length + 1, { start, end: index }, mark.length));
    start = index + mark.length;
  }
  if (start < text.length) lines.push(readLine(text, lines.length + 1, { start, end: text.length }, 0));
  return lines;
}

function readLine(text: string, number: number, { start, end }: Span, mark: number): Line {
  const next = end + mark;
  const found = trimmed(text, { start, end });
  return { number, start, end, next, statement: readStatement(text, found) };
}

function readStatement(text: string, found: Span): Statement {
  if (found.start === found.end) return { kind: "blank" };
  if (text[found.start] === "#") return { kind: "comment", ...found };
  const equals = text.slice(found.start, found.end).indexOf("=");
  if (equals < 0) return { kind: "broken", ...found };
  const before = trimmed(text, { start: found.start, end: found.start + equals });
  const after = trimmed(text, { start: found.start + equals + 1, end: found.end });
  return { kind: "assignment", name: withoutExport(text, before), ...readValue(text, after) };
}

function withoutExport(text: string, name: Span): Span {
  const keyword = /^export\s+/.exec(text.slice(name.start, name.end))?.[0].length ?? 0;
  return { start: name.start + keyword, end: name.end };
}

function readValue(text: string, after: Span): { value: Span; content: Span | undefined } {
  const { start, end } = after;
  const rest = text.slice(start, end);
  const quote = rest[0];
  if (quote !== '"' && quote !== "'") {
    const value = trimmed(text, { start, end: start + commentAt(rest) });
    return { value, content: value };
  }
  const closing = rest.indexOf(quote, 1);
  const tail = rest.slice(closing + 1);
  if (closing < 0 || (tail !== "" && !/^\s+#/.test(tail))) return { value: after, content: undefined };
  return { value: { start, end: start + closing + 1 }, content: { start: start + 1, end: start + closing } };
}

/** Where a comment begins: a # at the beginning or after white space. The length of the text if there is none. */
function commentAt(text: string): number {
  for (let at = text.indexOf("#"); at >= 0; at = text.indexOf("#", at + 1))
    if (at === 0 || isSpace(text[at - 1])) return at;
  return text.length;
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text[from])) from++;
  while (to > from && isSpace(text[to - 1])) to--;
  return { start: from, end: to };
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && unit.trim() === "";
}
