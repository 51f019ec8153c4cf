import { insert, lineEndOf } from "../edits.ts";
import type { Code } from "../lexer.ts";
import type { Change } from "../place.ts";
import { isText, type Token } from "../token.ts";
import { type Line, pythonLines } from "./python-lines.ts";

/**
 * `import os`, unless it stands before the first place. Behind shebang, coding line, docstring and `from __future__`,
 * before all else.
 */
export function importOs(code: Code, firstPlace: number): Change {
  const lines = pythonLines(code);
  if (lines.some((line) => line.first.start < firstPlace && importsOs(line))) return { edits: [], notes: [] };
  const [first] = lines;
  let index = 0;
  while (isText(lines[index]?.first, "%") && isText(lines[index]?.first.next, "%")) index++;
  if (lines[index]?.first.kind === "string" && isAlone(lines[index])) index++;
  while (isText(lines[index]?.first, "from") && isText(lines[index]?.first.next, "__future__")) index++;
  const line = lines[index] ?? first;
  if (line === undefined) return { edits: [], notes: [] };
  const eol = lineEndOf(code.text);
  const { previous } = line.first;
  if (previous !== undefined && !line.first.newlineBefore)
    return { edits: [insert(line.first.start, "import os; ")], notes: [] };
  const gap = isText(line.first, "import", "from") ? eol : eol + eol;
  return { edits: [insert(line.first.start, `import os${gap}`)], notes: [] };
}

function isAlone(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    (line.first.next === undefined || line.first.next === line.after || isText(line.first.next, ";"))
  );
}

/** Whether a line at the left margin makes `os` known. */
function importsOs({ first, after, indent }: Line): boolean {
  if (indent !== 0 || !isText(first, "import")) return false;
  for (let at: Token | undefined = first.next; at !== undefined && at !== after; at = at.next) {
    const begins = isText(at.previous, "import", ",");
    if (begins && isText(at, "os") && !isText(at.next, "as")) return hasNoAlias(at, after);
  }
  return false;
}

/** `import os.path` makes `os` known too, `import os.path as p` does not. */
function hasNoAlias(name: Token, end: Token | undefined): boolean {
  for (let at = name.next; at !== undefined && at !== end && !isText(at, ","); at = at.next) {
    if (isText(at, "as")) return false;
  }
  return true;
}
