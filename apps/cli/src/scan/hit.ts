import type { Confidence, Finding, Severity } from "@vault-secret/detect";
import type { Origin } from "../sources/source.ts";
import { type Position, START } from "./position.ts";

/** A finding with its place in a file. */
export interface Hit {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** UTF-16 units in the decoded text, without a byte order mark. */
  readonly start: number;
  readonly end: number;
  /** Both from 1; the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** SHA-256 of the line with every key cut out; empty where nobody asked for it. */
  readonly lineHash: string;
  /** The same for equal keys: an HMAC under the key of this run, never printed. */
  readonly equal: string;
}

/** What is the same for all findings of a rule. */
export type RuleFacts = Pick<Finding, "ruleId" | "provider" | "kind" | "envName" | "docsUrl" | "revokeUrl">;

/** The hits of one file or other item. */
export interface FileHits {
  /** As it is printed: with `/`, relative to what is scanned. */
  readonly file: string;
  readonly hits: readonly Hit[];
  readonly origin?: Origin;
}

/** The findings of a text that begins at `from`, sorted by start, with their lines and columns. */
export function toHits(
  findings: readonly Finding[],
  text: string,
  lineHash: (finding: Finding) => string,
  from: Position = START,
): Hit[] {
  let { line } = from;
  let lineStart = -from.column;
  let newline = text.indexOf("\n");
  const place = (at: number): [line: number, column: number] => {
    for (; newline >= 0 && newline < at; newline = text.indexOf("\n", newline + 1)) {
      line++;
      lineStart = newline + 1;
    }
    return [line + 1, at - lineStart + 1];
  };
  return findings.map((finding) => {
    const { ruleId, severity, confidence, start, end, group = "" } = finding;
    const [firstLine, column] = place(start);
    const [endLine, endColumn] = place(end);
    return {
      ruleId,
      severity,
      confidence,
      start: from.unit + start,
      end: from.unit + end,
      line: firstLine,
      column,
      endLine,
      endColumn,
      lineHash: lineHash(finding),
      equal: group,
    };
  });
}
