import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { markdownTable } from "../../table.ts";
import { runCommand } from "../command.ts";
import type { Hit } from "../hit.ts";
import { type Contender, rowOf } from "../peers/index.ts";
import { isReviewed } from "./reviewed.ts";
import { realisticTree } from "./tree.ts";

/** How many lines of public code each scanner reports, beside the goal. */
export async function noise(contenders: readonly Contender[], list: boolean): Promise<string> {
  const tree = await realisticTree();
  const rows: string[][] = [];
  for (const contender of contenders) {
    const row = await rowOf(contender, async (installed) => {
      const { printed } = await runCommand(installed.tree(tree.folder, 2));
      const { wrong, reviewed } = await judge(tree.folder, installed.hits(printed, tree.folder));
      if (list)
        process.stderr.write(
          wrong
            .map(
              (line) => `${contender.peer.name}: ${line}
`,
            )
            .join(""),
        );
      return [String(wrong.length), (wrong.length / tree.megabytes).toFixed(3), String(reviewed)];
    });
    rows.push(row);
  }
  rows.push(["goal", "", "≤ 0.02", ""]);
  const head = ["", "false lines", "per MB", "true key shapes"];
  const size = `${tree.megabytes.toFixed(0)} MB in ${tree.files.toLocaleString("en")} text files`;
  return `## False alarms on public code\n\n${size}: ${tree.text}. A reported line is false unless a person has looked at it and found a key in its true shape, such as a private key that a test uses.\n\n${markdownTable(head, rows)}`;
}

/** Each line once. The lists name places and rules, never what stands there. */
async function judge(folder: string, hits: readonly Hit[]): Promise<{ wrong: string[]; reviewed: number }> {
  const places = new Map(hits.map((hit) => [`${hit.file}:${hit.line}`, hit]));
  const wrong: string[] = [];
  let reviewed = 0;
  for (const [place, { file, line, rule }] of places) {
    const text = (await readFile(join(folder, file), "utf8")).split("\n")[line - 1] ?? "";
    if (isReviewed(file, text)) reviewed += 1;
    else wrong.push(`${place} ${rule}`);
  }
  return { wrong: wrong.sort(), reviewed };
}
