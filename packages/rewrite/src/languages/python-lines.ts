import { lineStart } from "../edits.ts";
import type { Code } from "../lexer.ts";
import { perFile } from "../memo.ts";
import type { Token } from "../token.ts";

/** A logical line: it goes on inside brackets, and ends before a `;`. */
export interface Line {
  readonly first: Token;
  /** The first token of the next one. */
  after: Token | undefined;
  readonly indent: number;
  /** Whether the block that it stands in directly is the body of a class. */
  readonly isInClass: boolean;
}

/** The logical lines of a text. */
export const pythonLines = perFile((code): Line[] => {
  const lines: Line[] = [];
  const blocks: { indent: number; isClass: boolean }[] = [];
  for (let token = code.first; token !== undefined; token = token.next) {
    const { previous } = token;
    const begins =
      previous === undefined || (token.parent === undefined && (token.newlineBefore || previous.text === ";"));
    if (!begins) continue;
    const start = lineStart(code.text, token.start);
    const isFirst = previous === undefined || token.newlineBefore;
    const indent = isFirst ? token.start - start : (lines.at(-1)?.indent ?? 0);
    while ((blocks.at(-1)?.indent ?? -1) >= indent) blocks.pop();
    const last = lines.at(-1);
    if (last !== undefined) last.after = token;
    lines.push({ first: token, after: undefined, indent, isInClass: blocks.at(-1)?.isClass ?? false });
    if (/^(?:class|def|async|if|for|while|with|try|else|elif|except|finally|match|case)$/.test(token.text)) {
      blocks.push({ indent, isClass: token.text === "class" });
    }
  }
  return lines;
});

/** The logical line of a token. */
export function lineOf(code: Code, token: Token): Line {
  const lines = pythonLines(code);
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.first.start ?? 0) <= token.start) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1] ?? { first: token, after: undefined, indent: 0, isInClass: false };
}
