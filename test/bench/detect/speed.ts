import { markdownTable } from "../table.ts";
import { runCommand, TooSlow } from "./command.ts";
import { type Contender, rowOf } from "./peers/index.ts";
import type { Installed } from "./peers/peer.ts";
import { realisticTree, type Tree } from "./realistic/tree.ts";
import { RUNS, SLOW, secondsOf } from "./timing.ts";

/** Who has not ended by then is ended, in seconds. */
const LIMIT = 150;

/** How fast each scanner goes through the tree of public code, from start to exit of its process. */
export async function speed(contenders: readonly Contender[]): Promise<string> {
  const tree = await realisticTree();
  await runCommand({ program: "grep", args: ["-rc", "no such text anywhere", tree.folder], succeeds: [1] });
  const rows: string[][] = [];
  for (const contender of contenders) {
    const row = await rowOf(contender, async (installed) => [
      await throughput(installed, tree, 1),
      await throughput(installed, tree, 2),
    ]);
    rows.push(row);
  }
  rows.push(["goal", "≥ 200", "≥ 350"]);
  const size = `${tree.megabytes.toFixed(0)} MB in ${tree.files.toLocaleString("en")} files`;
  const text = `${size}: ${tree.text}. They are read before, so that they are in memory. From start to exit of the process, median of ${RUNS} runs; one run for who needs more than ${SLOW} s. One core: the process may use one core only and is told to use one thread. ripgrep searches for 30 prefixes and judges nothing: the limit.`;
  return `## Speed on a whole tree, MB/s\n\n${text}\n\n${markdownTable(["", "one core", "two cores"], rows)}`;
}

/** In MB/s, as text. */
async function throughput(installed: Installed, tree: Tree, threads: 1 | 2): Promise<string> {
  const conditions = { limit: LIMIT, ...(threads === 1 && { core: 0 }) };
  try {
    const perSecond = tree.megabytes / (await secondsOf(installed.tree(tree.folder, threads), conditions));
    return perSecond.toFixed(perSecond < 10 ? 1 : 0);
  } catch (error) {
    if (error instanceof TooSlow) return `< ${(tree.megabytes / LIMIT).toFixed(1)}`;
    throw error;
  }
}
