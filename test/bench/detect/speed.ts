import { median } from "../median.ts";
import { markdownTable } from "../table.ts";
import { runCommand, TooSlow } from "./command.ts";
import { type Contender, rowOf } from "./peers/index.ts";
import type { Installed } from "./peers/peer.ts";
import { realisticTree, type Tree } from "./realistic/tree.ts";

const RUNS = 5;
/** Who needs longer than this for one run, in seconds, is measured once. */
const SLOW = 20;
/** Who has not ended by then is ended, in seconds. */
const LIMIT = 120;

/** How fast each scanner goes through the tree of public code, from start to exit of its process. */
export async function speed(contenders: readonly Contender[]): Promise<string> {
  const tree = await realisticTree();
  const rows: string[][] = [];
  for (const contender of contenders) {
    const row = await rowOf(contender, async (installed) => [
      await throughput(installed, tree, 1),
      await throughput(installed, tree, 2),
    ]);
    rows.push(row);
  }
  rows.push(["goal", "≥ 200", "≥ 350"]);
  const text = `${tree.megabytes.toFixed(0)} MB in ${tree.files.toLocaleString("en")} files, read before by others so that they are in memory; from start to exit of the process, median of ${RUNS} runs, one run for who needs more than ${SLOW} s. One core: the process may use one core only, and is told to use one thread. ripgrep searches for 30 prefixes and judges nothing: the limit.`;
  return `## Speed on a whole tree, MB/s\n\n${text}\n\n${markdownTable(["", "one core", "two cores"], rows)}`;
}

async function throughput(installed: Installed, tree: Tree, threads: 1 | 2): Promise<string> {
  const times: number[] = [];
  const conditions = { limit: LIMIT, ...(threads === 1 && { core: 0 }) };
  while (times.length < RUNS && (times[0] ?? 0) < SLOW) {
    const seconds = await runCommand(installed.tree(tree.folder, threads), conditions).then(
      (ran) => ran.seconds,
      (error) => {
        if (error instanceof TooSlow) return undefined;
        throw error;
      },
    );
    if (seconds === undefined) return `< ${(tree.megabytes / LIMIT).toFixed(1)}`;
    times.push(seconds);
  }
  const perSecond = tree.megabytes / median(times);
  return perSecond < 10 ? perSecond.toFixed(1) : perSecond.toFixed(0);
}
