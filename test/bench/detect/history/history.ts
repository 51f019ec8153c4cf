import { markdownTable } from "../../table.ts";
import { runCommand } from "../command.ts";
import { type Contender, isHere } from "../peers/index.ts";
import { repository } from "./repository.ts";

/** How long each scanner needs for all commits of one repository, beside the goal. */
export async function history(contenders: readonly Contender[]): Promise<string> {
  const { folder, commits, megabytes } = await repository();
  const times = new Map<string, number>();
  const rows: string[][] = [];
  for (const contender of contenders) {
    const { name } = contender.peer;
    if (!isHere(contender)) rows.push([name, "not measured:", contender.missing]);
    else if (!contender.installed.history) rows.push([name, "does not read histories", ""]);
    else {
      const { seconds } = await runCommand(contender.installed.history(folder));
      times.set(name, seconds);
      rows.push([name, seconds.toFixed(1), ""]);
    }
  }
  const gitleaks = times.get("gitleaks");
  for (const row of rows) {
    const seconds = times.get(row[0] ?? "");
    if (seconds !== undefined && gitleaks !== undefined) row[2] = `${(gitleaks / seconds).toFixed(1)} ×`;
  }
  rows.push(["goal", "", "≥ 10 ×"]);
  const text = `A generated repository: ${commits.toLocaleString("en")} commits, ${megabytes.toFixed(0)} MB of distinct file versions, two cores.`;
  return `## History\n\n${text}\n\n${markdownTable(["", "seconds", "as fast as gitleaks"], rows)}`;
}
