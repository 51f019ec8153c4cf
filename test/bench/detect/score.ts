import type { CorpusFile } from "./corpus/corpus.ts";
import type { Span } from "./corpus/page.ts";
import type { Hit } from "./hit.ts";

export interface Score {
  readonly keys: number;
  readonly found: number;
  /** Reported lines without a key: near-misses and others. Corrupted keys count apart. */
  readonly falseLines: number;
  readonly corrupted: number;
  readonly corruptedReported: number;
  /** Of the found keys, those whose place was reported to the character. Undefined if the scanner reports none. */
  readonly exact: number | undefined;
  readonly missed: readonly Outcome[];
  readonly falseAlarms: readonly Outcome[];
  readonly inexact: readonly Outcome[];
}

/** For reading: what was missed or reported wrongly, and where. Holds no key. */
export interface Outcome {
  readonly path: string;
  /** The kind of key, or why it is none. */
  readonly what: string;
  /** The surrounding, or the rule that reported it. */
  readonly where: string;
}

interface Tally {
  keys: number;
  found: number;
  falseLines: number;
  corrupted: number;
  corruptedReported: number;
  exact: number;
  placed: boolean;
}

/**
 * A key is found when something is reported on one of its lines, or with a text that is the key or holds it.
 * Everything else that is reported is false, at most once per line.
 */
export function score(files: readonly CorpusFile[], hits: readonly Hit[]): Score {
  const byFile = new Map<string, Hit[]>();
  for (const hit of hits) byFile.set(hit.file, [...(byFile.get(hit.file) ?? []), hit]);
  const tally: Tally = {
    keys: 0,
    found: 0,
    falseLines: 0,
    corrupted: 0,
    corruptedReported: 0,
    exact: 0,
    placed: false,
  };
  const lists = { missed: [] as Outcome[], falseAlarms: [] as Outcome[], inexact: [] as Outcome[] };
  for (const file of files) {
    const reported = byFile.get(file.path) ?? [];
    const right = new Set<Hit>();
    for (const span of file.spans) {
      tally.keys += 1;
      const matching = reported.filter((hit) => matches(file, span, hit));
      for (const hit of matching) right.add(hit);
      const outcome = { path: file.path, what: span.kind, where: file.detail };
      if (matching.length === 0) lists.missed.push(outcome);
      else {
        tally.found += 1;
        if (matching.some((hit) => hit.start !== undefined)) tally.placed = true;
        if (matching.some((hit) => hit.start === span.start && hit.end === span.end)) tally.exact += 1;
        else if (matching.some((hit) => hit.start !== undefined)) lists.inexact.push(outcome);
      }
    }
    const wrong = new Map(reported.filter((hit) => !right.has(hit)).map((hit) => [hit.line, hit.rule]));
    if (file.about === "corrupted") {
      tally.corrupted += 1;
      if (wrong.size > 0) tally.corruptedReported += 1;
    } else {
      tally.falseLines += wrong.size;
      for (const rule of wrong.values()) lists.falseAlarms.push({ path: file.path, what: file.detail, where: rule });
    }
  }
  const { placed, ...counted } = tally;
  return { ...counted, ...lists, exact: placed ? tally.exact : undefined };
}

/** Of what was reported, the share that is right. */
export function precision({ found, falseLines }: Pick<Score, "found" | "falseLines">): number {
  return found / (found + falseLines);
}

function matches(file: CorpusFile, span: Span, hit: Hit): boolean {
  const [first, last] = [lineAt(file.text, span.start), lineAt(file.text, span.end)];
  if (hit.line >= first && hit.line <= last) return true;
  const key = file.text.slice(span.start, span.end);
  return hit.text !== undefined && hit.text.length >= 8 && (key.includes(hit.text) || hit.text.includes(key));
}

/** From 1. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
