import { isVaultError } from "../errors/errors.ts";
import { parseReference } from "../reference/reference.ts";
import { readLines, type Span, type Statement } from "./lines.ts";
import { flawOf } from "./names.ts";

/** One good line: a variable and where its value is. */
export interface RefLine {
  readonly name: string;
  /** In the spelling of the file; `parseReference` reads it. */
  readonly reference: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where the reference stands in the text, without quotes, in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** not-a-reference: the value may be a key. dangerous-name: the variable changes how programs start. */
export type RefProblemCode = "syntax" | "not-a-reference" | "duplicate" | "dangerous-name" | "bad-name";

export interface RefProblem {
  readonly code: RefProblemCode;
  /** Counted from 1. */
  readonly line: number;
  /** The part of the line that is wrong. */
  readonly start: number;
  readonly end: number;
  /** What is wrong and what to do, for a person. Never quotes the file. */
  readonly message: string;
}

/**
 * Reads a whole `vault.refs`, however broken: each line is blank, a comment, an entry, or a problem. Of a variable that
 * is given twice the first line is the entry. Grammar: docs/spec/reference.md, section 4.
 */
export function parseRefs(text: string): {
  readonly entries: readonly RefLine[];
  readonly problems: readonly RefProblem[];
} {
  const entries = new Map<string, RefLine>();
  const problems: RefProblem[] = [];
  for (const { number: line, statement } of readLines(text)) {
    if (statement.kind === "blank" || statement.kind === "comment") continue;
    const found = judge(text, line, statement);
    const earlier = "code" in found ? undefined : entries.get(found.name);
    if ("code" in found) problems.push(found);
    else if (earlier === undefined) entries.set(found.name, found);
    else if (statement.kind === "assignment") problems.push(duplicate(line, statement.name, earlier.line));
  }
  return { entries: [...entries.values()], problems };
}

type Found = Exclude<Statement, { kind: "blank" }>;

function judge(text: string, line: number, statement: Found): RefLine | RefProblem {
  if (statement.kind !== "assignment") return problem("syntax", line, statement, "Write NAME=reference.");
  const name = text.slice(statement.name.start, statement.name.end);
  const flaw = flawOf(name);
  if (flaw) return problem(flaw.code, line, statement.name, flaw.message);
  const { content, value } = statement;
  if (content === undefined) return problem("syntax", line, value, "The quotes do not enclose the whole reference.");
  const reference = text.slice(content.start, content.end);
  const refusal = whyNot(reference);
  if (refusal !== undefined) return problem("not-a-reference", line, value, `${NO_REFERENCE} ${refusal}`);
  return { name, reference, line, ...content };
}

/** The reason in words of ours alone; undefined if it is a reference. */
function whyNot(reference: string): string | undefined {
  try {
    parseReference(reference);
    return undefined;
  } catch (error) {
    if (isVaultError(error)) return error.hint;
    throw error;
  }
}

function problem(code: RefProblemCode, line: number, { start, end }: Span, message: string): RefProblem {
  return { code, line, start, end, message };
}

function duplicate(line: number, name: Span, earlier: number): RefProblem {
  return problem("duplicate", line, name, `This variable is given in line ${earlier} already. Keep one of them.`);
}

const NO_REFERENCE =
  "This is no reference. A file of references holds nothing else: put keys into the vault, and settings into .env.";
