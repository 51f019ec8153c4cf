import type { Finding } from "./finding.ts";
import { jsonReader } from "./json-reader.ts";
import { parseJson } from "./json-tree.ts";

/**
 * A finding that is known and accepted. Nothing here is computed from a key, so the file may be committed.
 * A key that takes the place of an accepted one in the same line is accepted with it: rotate, then drop the entry.
 */
export interface BaselineEntry {
  readonly rule: string;
  /** Relative to the folder of the baseline, with `/`. */
  readonly path: string;
  /** SHA-256 in hex of `surroundings`. */
  readonly line: string;
  readonly reason: string;
  /** `2026-11-22`. */
  readonly date: string;
}

/** How much of a line around a key counts, on either side. */
const REACH = 200;

/**
 * The line of a finding with every key cut out of it, without indentation and line end: what a baseline's hash and
 * SARIF's fingerprint are made of. The same on every machine.
 * @param findings All findings of the text, sorted.
 */
export function surroundings(text: string, findings: readonly Finding[], finding: Finding): string {
  const before = text.slice(Math.max(0, finding.start - REACH), finding.start);
  const after = text.slice(finding.end, finding.end + REACH);
  const from = finding.start - (before.length - 1 - before.lastIndexOf("\n"));
  const to = finding.end + (after.includes("\n") ? after.indexOf("\n") : after.length);
  let line = "";
  let at = from;
  for (let index = firstAfter(findings, from); (findings[index]?.start ?? to) < to; index++) {
    const { start, end } = findings[index] as Finding;
    line += `${text.slice(at, Math.max(at, start))}\u0000`;
    at = Math.max(at, end);
  }
  return (line + text.slice(at, Math.max(at, to))).trim();
}

/** Index of the first finding that ends after a place. */
function firstAfter(findings: readonly Finding[], place: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((findings[middle] as Finding).end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Reads a baseline file. Throws a TextError with line and column. */
export function parseBaseline(source: string): BaselineEntry[] {
  const read = jsonReader(source);
  const { text } = read;
  const root = parseJson(source);
  const { version, entries } = read.object<{ version: number; entries: BaselineEntry[] }>(root, "baseline", {
    version: read.number,
    entries: (list, path) =>
      read.list(list, path, (node, entryPath) => {
        const members = { rule: text, path: text, line: text, reason: text, date: text };
        const { rule, path, line, reason = "", date = "" } = read.object<BaselineEntry>(node, entryPath, members);
        if (!rule || !path || !line) throw read.fail(node, `${entryPath} needs rule, path and line`);
        return { rule, path, line, reason, date };
      }),
  });
  if (version !== 1)
    throw read.fail(root, "baseline.version must be 1: this file is of another version of vault-secret");
  return entries ?? [];
}

/** A baseline file: one entry a line, sorted, so that changes are easy to read and to merge. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(({ rule, path, line, reason, date }) => JSON.stringify({ path, rule, line, reason, date }))
    .sort()
    .map((line) => `    ${line}`);
  return `{\n  "version": 1,\n  "entries": [${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}]\n}\n`;
}

/** Takes one entry out of the baseline for each finding it accepts: two equal lines need two entries. */
export interface BaselineFilter {
  /** @param line SHA-256 in hex of the finding's `surroundings`. */
  accepts(rule: string, path: string, line: string): boolean;
  /** Entries that accepted nothing: what they stood for is gone. */
  unused(): BaselineEntry[];
}

export function createBaselineFilter(entries: readonly BaselineEntry[]): BaselineFilter {
  const open = new Map<string, BaselineEntry[]>();
  const keyOf = (rule: string, path: string, line: string) => `${rule}\n${path}\n${line}`;
  for (const entry of entries) {
    const key = keyOf(entry.rule, entry.path, entry.line);
    open.set(key, [...(open.get(key) ?? []), entry]);
  }
  return {
    accepts: (rule, path, line) => open.get(keyOf(rule, path, line))?.pop() !== undefined,
    unused: () => [...open.values()].flat(),
  };
}
