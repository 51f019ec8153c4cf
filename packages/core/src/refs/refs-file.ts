import { refusal } from "../reference/syntax.ts";
import { quotedReference } from "./edit.ts";
import { readLines } from "./lines.ts";
import { assertName } from "./names.ts";
import { parseRefs } from "./parse.ts";

/** One variable of a `vault.refs` file. */
export interface RefsEntry {
  readonly name: string;
  /** The reference in the spelling of the file; `parseReference` reads it. */
  readonly reference: string;
  /** Counted from 1. */
  readonly line: number;
  /** The comment lines above it, each with its `#`. */
  readonly comment?: string;
}

/**
 * Reads a file of references that must be whole; `parseRefs` of the subpath /refs reads one that is being written.
 * Throws VaultError("INVALID_REFERENCE") for the first problem. The hint names the line, never what stands in it.
 */
export function parseRefsFile(text: string): RefsEntry[] {
  const { entries, problems } = parseRefs(text);
  const [problem] = problems;
  if (problem) throw refusal(`Line ${problem.line}: ${problem.message}`);
  const comments = commentsAbove(text);
  return entries.map(({ name, reference, line }) => {
    const comment = comments.get(line);
    return { name, reference, line, ...(comment !== undefined && { comment }) };
  });
}

/**
 * Sorted by name, one `NAME="reference"` a line, each below its comment.
 * A comment that stands below the last entry of a file belongs to none and is not kept.
 * Throws VaultError("INVALID_REFERENCE") for what `parseRefsFile` would refuse.
 */
export function formatRefsFile(entries: Iterable<Pick<RefsEntry, "name" | "reference" | "comment">>): string {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const text = sorted.map(formatEntry).join("");
  parseRefsFile(text);
  return text;
}

/** By the number of the line they stand above. */
function commentsAbove(text: string): Map<number, string> {
  const found = new Map<number, string>();
  let comments: string[] = [];
  for (const { number, statement } of readLines(text)) {
    if (statement.kind === "blank") continue;
    if (statement.kind === "comment") {
      comments.push(text.slice(statement.start, statement.end));
      continue;
    }
    if (comments.length > 0) found.set(number, comments.join("\n"));
    comments = [];
  }
  return found;
}

function formatEntry({ name, reference, comment }: Pick<RefsEntry, "name" | "reference" | "comment">): string {
  assertName(name);
  const comments = comment?.split(/\r\n|\n|\r/).map((line) => `${line.startsWith("#") ? line : `# ${line}`}\n`) ?? [];
  return `${comments.join("")}${name}=${quotedReference(reference)}\n`;
}
