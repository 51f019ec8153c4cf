import { formatOwn } from "./own.ts";
import { parseReference } from "./reference.ts";
import { refusal } from "./syntax.ts";
import { isDangerousVariable, isVariableName } from "./variable-names.ts";

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
 * Reads `NAME=reference` lines in dotenv syntax: empty lines, comment lines, `export`, white space around `=`,
 * a value bare or in one pair of quotes, a comment after the value (after white space and `#`). There are no escapes,
 * no `$` substitution and no values over several lines, because no reference needs them.
 * Throws VaultError("INVALID_REFERENCE") for the first line that is not so, gives a name twice, names a variable that
 * changes how programs start, or holds anything but a reference. The hint names the line, never what stands in it.
 */
export function parseRefsFile(text: string): RefsEntry[] {
  const entries = new Map<string, RefsEntry>();
  let comments: string[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .entries()) {
    const content = line.trim();
    if (content.startsWith("#")) comments.push(content);
    if (content === "" || content.startsWith("#")) continue;
    const entry = { ...parseLine(content, index + 1), ...(comments.length > 0 && { comment: comments.join("\n") }) };
    const earlier = entries.get(entry.name);
    if (earlier)
      throw refusal(`Line ${entry.line}: this variable is given in line ${earlier.line} already. Keep one of them.`);
    entries.set(entry.name, entry);
    comments = [];
  }
  return [...entries.values()];
}

/**
 * Sorted by name, one `NAME="reference"` a line, each below its comment. Always in double quotes, since other readers of
 * dotenv take the `#` of a bare value for a comment; a spelling that would need escapes in them is written in our own.
 * A comment that stands below the last entry of a file belongs to none and is not kept.
 * Throws VaultError("INVALID_REFERENCE") for what `parseRefsFile` would refuse.
 */
export function formatRefsFile(entries: Iterable<Pick<RefsEntry, "name" | "reference" | "comment">>): string {
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const text = sorted.map(formatEntry).join("");
  parseRefsFile(text);
  return text;
}

function parseLine(content: string, line: number): RefsEntry {
  const equals = content.indexOf("=");
  const name = content
    .slice(0, Math.max(equals, 0))
    .trim()
    .replace(/^export\s+/, "");
  if (!isVariableName(name)) throw refusal(`Line ${line}: write NAME=reference.`);
  if (isDangerousVariable(name))
    throw refusal(
      `Line ${line}: this variable changes how programs start or where they connect, so it never gets a value from a reference. Choose another name.`,
    );
  const reference = unquote(content.slice(equals + 1).trim(), line);
  try {
    parseReference(reference);
  } catch (cause) {
    throw refusal(
      `Line ${line} holds no reference. A file of references holds nothing else: put keys into the vault, and settings into .env.`,
      cause,
    );
  }
  return { name, reference, line };
}

function formatEntry({ name, reference, comment }: Pick<RefsEntry, "name" | "reference" | "comment">): string {
  if (!isVariableName(name))
    throw refusal("A variable is named by ASCII letters, digits and _, and begins with no digit.");
  const comments = comment?.split(/\r\n|\n|\r/).map((line) => `${line.startsWith("#") ? line : `# ${line}`}\n`) ?? [];
  return `${comments.join("")}${name}="${inQuotes(reference)}"\n`;
}

/** Takes off quotes and the comment after the value. */
function unquote(value: string, line: number): string {
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return value.replace(/(?:^|\s)#.*$/, "").trimEnd();
  const end = value.indexOf(quote, 1);
  if (end < 0 || !/^(?:\s*|\s+#.*)$/.test(value.slice(end + 1)))
    throw refusal(`Line ${line}: the quotes do not enclose the whole reference.`);
  return value.slice(1, end);
}

/** In double quotes dotenv readers expand backslashes, `$` and back quotes. */
function inQuotes(reference: string): string {
  return /["\\$`]/.test(reference) ? formatOwn(parseReference(reference)) : reference;
}
