import type { Span, TextEdit } from "./rewriting.ts";

/** Sorts edits, joins those that touch, and drops none. Undefined if two of them overlap. */
export function arrange(edits: readonly TextEdit[]): TextEdit[] | undefined {
  const arranged: TextEdit[] = [];
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = arranged.at(-1);
    if (last !== undefined && edit.start < last.end) return undefined;
    if (last !== undefined && edit.start === last.end) {
      arranged[arranged.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    } else arranged.push(edit);
  }
  return arranged;
}

/** A word that keeps the syntax wherever a key may stand. */
export function placeholder(variable: string): string {
  return `REDACTED_${variable}`;
}

export function redact(spans: readonly Span[], variable: string): TextEdit[] {
  return spans.map(({ start, end }) => ({ start, end, text: placeholder(variable) }));
}

export function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

/** Line end of a text, by its first. */
export function lineEndOf(text: string): "\n" | "\r\n" {
  const first = text.indexOf("\n");
  return first > 0 && text[first - 1] === "\r" ? "\r\n" : "\n";
}

/** Where the line of `at` begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** The whole line of `at` with its line end. */
export function wholeLine(text: string, at: number): Span {
  const end = text.indexOf("\n", at);
  return { start: lineStart(text, at), end: end < 0 ? text.length : end + 1 };
}
