import { markdownTable } from "../../table.ts";
import { type Contender, rowOf } from "../peers/index.ts";
import { RUNS, secondsOf } from "../timing.ts";
import { repository } from "./repository.ts";

/** How long each scanner needs for all commits of one repository, beside the goal. */
export async function history(contenders: readonly Contender[]): Promise<string> {
  const { folder, commits, megabytes } = await repository();
  const times = new Map<string, number>();
  const rows: string[][] = [];
  for (const contender of contenders) {
    const row = await rowOf(contender, async (installed) => {
      if (!installed.history) return ["reads no histories"];
      const seconds = await secondsOf(installed.history(folder));
      times.set(contender.peer.name, seconds);
      return [seconds.toFixed(1)];
    });
    rows.push(row);
  }
  const gitleaks = times.get("gitleaks");
  for (const row of rows) {
    const seconds = times.get(row[0] ?? "");
    if (seconds !== undefined && gitleaks !== undefined) row[2] = `${(gitleaks / seconds).toFixed(1)} ×`;
  }
  rows.push(["goal", "", "≥ 10 ×"]);
  const text = `A generated repository: ${commits.toLocaleString("en")} commits, ${megabytes.toFixed(0)} MB of distinct file versions, two cores, median of ${RUNS} runs.`;
  return `## History\n\n${text}\n\n${markdownTable(["", "seconds", "as fast as gitleaks"], rows)}`;
}
