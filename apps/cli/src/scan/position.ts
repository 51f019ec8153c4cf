/** A place in a text: all from 0, in UTF-16 units. */
export interface Position {
  readonly unit: number;
  readonly line: number;
  readonly column: number;
}

export const START: Position = { unit: 0, line: 0, column: 0 };

/** The place after `text`, which begins at `from`. */
export function after(text: string, from: Position): Position {
  let { line } = from;
  let lineStart = -from.column;
  for (let newline = text.indexOf("\n"); newline >= 0; newline = text.indexOf("\n", newline + 1)) {
    line++;
    lineStart = newline + 1;
  }
  return { unit: from.unit + text.length, line, column: text.length - lineStart };
}
