import { readFileSync } from "node:fs";
import type { RewriteRequest } from "../src/index.ts";

/** Stands for the key in fixtures. */
export const MARK = "‹key›";

export interface Case {
  readonly name: string;
  /** `safe`, `review constant-to-variable` or `refuse pattern`. */
  readonly verdict: string;
  readonly before: string;
  /** The same as `before` for a refusal. */
  readonly after: string;
  readonly filename: string | undefined;
  readonly variable: string;
}

/**
 * Reads cases: `== name | verdict`, perhaps `| filename` and `| variable`, the text, `--`, and the text afterwards.
 * Refusals have no second text.
 */
export function readCases(file: string): Case[] {
  const path = new URL(`fixtures/${file}`, import.meta.url);
  return readFileSync(path, "utf8")
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [head = "", ...lines] = block.split("\n");
      const [name = "", verdict = "", filename, variable] = head.split(" | ");
      const [before = "", after = before] = lines.join("\n").split(/^--\n/m);
      const trim = (text: string) => `${text.trimEnd()}\n`;
      return {
        name,
        verdict,
        filename: filename || undefined,
        variable: variable ?? "OPENAI_API_KEY",
        before: trim(before),
        after: after.trim() === "" && after !== before ? "" : trim(after),
      };
    });
}

/** The request for a case with a key in place of the marks. */
export function requestOf(test: Case, languageId: string, key: string): RewriteRequest {
  const { text, spans } = place(test.before, key);
  const { variable, filename } = test;
  return filename === undefined
    ? { text, spans, languageId, variable }
    : { text, spans, languageId, variable, filename };
}

/** Puts a key in place of the marks. */
export function place(marked: string, key: string): { text: string; spans: { start: number; end: number }[] } {
  const [head = "", ...rest] = marked.split(MARK);
  let text = head;
  const spans = rest.map((part) => {
    const start = text.length;
    text += key + part;
    return { start, end: start + key.length };
  });
  return { text, spans };
}
