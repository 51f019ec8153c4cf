import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { markdownTable } from "../table.ts";
import { runCommand } from "./command.ts";
import { type CorpusFile, corpus, writeCorpus } from "./corpus/corpus.ts";
import { type Contender, rowOf } from "./peers/index.ts";
import { type Outcome, precision, type Score, score } from "./score.ts";

/** What each scanner makes of the generated corpus, beside the goals. */
export async function recall(contenders: readonly Contender[], list: boolean, seed?: number): Promise<string> {
  const files = corpus(seed);
  const folder = await mkdtemp(join(tmpdir(), "vault-secret-corpus-"));
  try {
    await writeCorpus(files, folder);
    const rows: string[][] = [];
    for (const contender of contenders) {
      const row = await rowOf(contender, async (installed) => {
        const { printed } = await runCommand(installed.tree(folder, 2));
        const scored = score(files, installed.hits(printed, folder));
        if (list) process.stderr.write(listing(contender.peer.name, scored));
        return figures(scored);
      });
      rows.push(row);
    }
    rows.push(["goal", "≥ 96 %", "≥ 98.5 %", "", "0", "100 %"]);
    const head = ["", "recall", "precision", "false lines", "corrupted checksums reported", "exact spans"];
    return `## Recall and precision\n\n${text(files)}\n\n${markdownTable(head, rows)}`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function figures(scored: Score): string[] {
  const { keys, found, falseLines, corrupted, corruptedReported, exact } = scored;
  const share = (part: number) => `${(100 * part).toFixed(1)} %`;
  return [
    share(found / keys),
    share(precision(scored)),
    String(falseLines),
    `${corruptedReported} of ${corrupted}`,
    exact === undefined ? "–" : share(exact / found),
  ];
}

function text(files: readonly CorpusFile[]): string {
  const count = (about: CorpusFile["about"]) => files.filter((file) => file.about === about).length;
  const spans = files.flatMap((file) => file.spans);
  const kinds = new Set(spans.map(({ kind }) => kind)).size;
  const surroundings = new Set(files.filter(({ about }) => about === "key").map(({ detail }) => detail)).size;
  return `${spans.length.toLocaleString("en")} keys of ${kinds} kinds in ${surroundings} surroundings, ${count("near miss").toLocaleString("en")} files with near-misses, ${count("corrupted")} keys with one wrong character under a checksum. All are generated from documented formats, the same in every run. A key counts as found when its line or its text is reported; every other line that is reported is false.`;
}

/** What was missed and what was false, most frequent first. */
function listing(name: string, { missed, falseAlarms, inexact }: Score): string {
  const part = (title: string, outcomes: readonly Outcome[], by: (outcome: Outcome) => string) => {
    const counts = new Map<string, string[]>();
    for (const outcome of outcomes) counts.set(by(outcome), [...(counts.get(by(outcome)) ?? []), outcome.path]);
    const sorted = [...counts].sort(([, a], [, b]) => b.length - a.length);
    return `${name}: ${title}\n${sorted.map(([what, paths]) => `  ${paths.length} ${what}  (${paths.slice(0, 3).join(", ")})\n`).join("")}`;
  };
  return [
    part("missed, by kind", missed, ({ what }) => what),
    part("missed, by surrounding", missed, ({ where }) => where),
    part("false, by reason and rule", falseAlarms, ({ what, where }) => `${what} · ${where}`),
    part("inexact, by kind and surrounding", inexact, ({ what, where }) => `${what} · ${where}`),
  ].join("");
}
