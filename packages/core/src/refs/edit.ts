import { formatOwn } from "../reference/own.ts";
import { parseReference } from "../reference/reference.ts";
import { refusal } from "../reference/syntax.ts";
import { isVariableName } from "../reference/variable-names.ts";
import { type Line, readLines, type Span } from "./lines.ts";
import { assertName } from "./names.ts";

/**
 * The text with this reference for the variable: in place of its former value, whatever that was, or in a new line in
 * the order of names. Comments, blank lines, line ends, byte order mark and lines that cannot be read stay.
 * Throws VaultError("INVALID_REFERENCE") for a name that is none or changes how programs start, and for a reference
 * that is none.
 */
export function setRef(text: string, name: string, reference: string): string {
  assertName(name);
  const value = quotedReference(reference);
  const lines = readLines(text);
  const places = assignmentsOf(text, lines, name).map((assignment) => assignment.value);
  return places.length > 0 ? replaceAll(text, places, value) : insert(text, lines, name, value);
}

/** The text without the lines of this variable. Comments above them stay. Unchanged if there is none. */
export function removeRef(text: string, name: string): string {
  const lines = readLines(text).filter((line) => nameOf(text, line) === name);
  return replaceAll(
    text,
    lines.map(({ start, next }) => ({ start, end: next })),
    "",
  );
}

/**
 * The text with another name for this variable, in the same place. Unchanged if there is no such variable.
 * Throws VaultError("INVALID_REFERENCE") for a new name that is none, is taken, or changes how programs start.
 */
export function renameRef(text: string, from: string, to: string): string {
  assertName(to);
  const lines = readLines(text);
  const assignments = assignmentsOf(text, lines, from);
  if (from !== to && assignments.length > 0 && lines.some((line) => nameOf(text, line) === to))
    throw refusal("A variable of the new name is in this file already. Choose another name, or remove that line.");
  return replaceAll(
    text,
    assignments.map(({ name }) => name),
    to,
  );
}

/**
 * Always in double quotes, since other readers of dotenv take the `#` of a bare value for a comment. A spelling that
 * would need escapes in them (backslash, `$`, quotes) is written in our own, which never does.
 */
export function quotedReference(reference: string): string {
  const parsed = parseReference(reference);
  return `"${/["\\$`]/.test(reference) ? formatOwn(parsed) : reference}"`;
}

/** After the last variable that comes before it by code units; before the first, and the comment that belongs to it, if none does. */
function insert(text: string, lines: readonly Line[], name: string, value: string): string {
  const at = placeFor(text, lines, name);
  const before = text.slice(0, at);
  const open = before !== "" && !/[\r\n\uFEFF]$/.test(before);
  // In a file of mixed line ends, another one than the neighbour's could merge with what follows.
  const mark = (/(?:\r\n|\n|\r)$/.exec(before) ?? /\r\n|\n|\r/.exec(text))?.[0] ?? "\n";
  return `${before}${open ? mark : ""}${name}=${value}${mark}${text.slice(at)}`;
}

function placeFor(text: string, lines: readonly Line[], name: string): number {
  const smaller = lines.findLast((line) => (nameOf(text, line) ?? name) < name);
  if (smaller) return smaller.next;
  let first = lines.findIndex((line) => nameOf(text, line) !== undefined);
  if (first < 0) return text.length;
  while (lines[first - 1]?.statement.kind === "comment") first--;
  return lines[first]?.start ?? text.length;
}

function assignmentsOf(text: string, lines: readonly Line[], name: string) {
  return lines.flatMap((line) =>
    nameOf(text, line) === name && line.statement.kind === "assignment" ? [line.statement] : [],
  );
}

/** Undefined for a line that gives no variable, or one under a name that is none. */
function nameOf(text: string, { statement }: Line): string | undefined {
  if (statement.kind !== "assignment") return undefined;
  const name = text.slice(statement.name.start, statement.name.end);
  return isVariableName(name) ? name : undefined;
}

function replaceAll(text: string, spans: readonly Span[], by: string): string {
  let edited = "";
  let copied = 0;
  for (const { start, end } of spans) {
    edited += text.slice(copied, start) + by;
    copied = end;
  }
  return edited + text.slice(copied);
}
