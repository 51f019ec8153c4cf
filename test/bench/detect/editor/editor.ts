import { fileURLToPath } from "node:url";
import { markdownTable } from "../../table.ts";
import { runCommand } from "../command.ts";
import { engineSize, startTimes } from "./bundle.ts";

interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
}

/** What the engine costs an editor: time per edit, size and start. The others offer no such thing. */
export async function editor(): Promise<string> {
  const script = fileURLToPath(new URL("measure-edits.ts", import.meta.url));
  const { printed } = await runCommand({ program: process.execPath, args: [script] });
  const { p50, p99, slowest } = JSON.parse(printed) as Times;
  const { minified, gzipped } = await engineSize();
  const { load, firstScan } = await startTimes();
  const rows = [
    ["one edit in a file of 10,000 lines, median, ms", p50.toFixed(3), ""],
    ["the same, 99th percentile, ms", p99.toFixed(3), "≤ 0.3"],
    ["the same, slowest of 5,000, ms", slowest.toFixed(2), ""],
    ["engine with all rules, minified, kB", (minified / 1000).toFixed(0), ""],
    ["the same after gzip, kB", (gzipped / 1000).toFixed(1), "≤ 60"],
    ["load: its import in a new process, ms", load.toFixed(1), "≤ 8"],
    ["its first scan, which compiles the rules, ms", firstScan.toFixed(1), ""],
  ];
  return `## In an editor\n\n${TEXT}\n\n${markdownTable(["", "Vault Secret", "goal"], rows)}`;
}

const TEXT =
  "Edits of one character, deletions, pasted lines and pasted keys at random places. The engine is bundled by esbuild with what `createDetector` needs.";
