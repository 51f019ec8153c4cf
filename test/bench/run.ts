import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Figures, type Group, groups } from "./groups.ts";
import { n8nItems } from "./n8n.ts";
import { sizes } from "./sizes.ts";
import { markdownTable } from "./table.ts";

/* node test/bench/run.ts [--only <group>] [--write]: measures everything and prints a table per group. */

const { values } = parseArgs({ options: { only: { type: "string" }, write: { type: "boolean", default: false } } });
// Version 2 of the SDK, which one of the others needs, otherwise says in every process that it is old.
process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = "1";
const { contenders } = await import("./contenders.ts");

if (values.only && values.write) throw new Error("--write is for the whole report: leave out --only");

const report: string[] = [];

function print(text: string): void {
  report.push(text);
  process.stdout.write(`${text}\n`);
}

print(`# Benchmarks

\`npm run bench\`: everybody against the same server on loopback, each in a process of its own; where there are several, the best one counts. ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.
`);
for (const [name, group] of Object.entries(groups)) {
  if (values.only && values.only !== name) continue;
  print(`## ${group.title}\n\n${group.text}\n`);
  const measured = await measure(name, group);
  print(markdownTable(["", ...Object.values(group.columns)], rows(group, measured)));
  print(goals(group, measured));
}
if (!values.only || values.only === "sizes") print(await sizes());
if (!values.only || values.only === "n8n") print(await n8nItems());
if (values.write) await writeFile(new URL("../../docs/benchmarks.md", import.meta.url), `${report.join("\n")}\n`);

/** The best of its processes for each contender: what else the machine does only ever adds. */
async function measure(name: string, group: Group): Promise<Map<string, Figures>> {
  const seen = new Map<string, Figures[]>(contenders.map((contender) => [contender.name, []]));
  for (let round = 0; round < group.processes; round += 1) {
    for (const contender of contenders) seen.get(contender.name)?.push(await inProcess(name, contender.name));
  }
  const lowest = (runs: Figures[]) =>
    Object.keys(group.columns).map((column) => {
      const figures = runs.map((run) => run[column]).filter((figure) => figure !== undefined);
      return [column, figures.length > 0 ? Math.min(...figures) : undefined];
    });
  return new Map([...seen].map(([contender, runs]) => [contender, Object.fromEntries(lowest(runs))]));
}

function rows(group: Group, measured: ReadonlyMap<string, Figures>): string[][] {
  return [...measured].map(([contender, figures]) => [
    contender,
    ...Object.keys(group.columns).map((column) => show(figures[column])),
  ]);
}

function goals(group: Group, measured: ReadonlyMap<string, Figures>): string {
  const [ours = {}, ...others] = measured.values();
  const best = (figure: string) => Math.min(...others.map((other) => other[figure] ?? Number.POSITIVE_INFINITY));
  const lines = Object.entries(group.goals(ours, best)).map(
    ([goal, met]) => `- ${met ? "reached" : "**missed**"}: ${goal}`,
  );
  return `${lines.join("\n")}\n`;
}

async function inProcess(group: string, contender: string): Promise<Figures> {
  const child = fork(fileURLToPath(new URL("measure-one.ts", import.meta.url)), [group, contender], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let printed = "";
  child.stderr?.on("data", (chunk) => {
    printed += chunk;
  });
  const ended = once(child, "exit");
  const figures = await Promise.race([once(child, "message"), ended.then(() => undefined)]);
  await ended;
  if (!figures) throw new Error(`${contender} could not be measured in ${group}:\n${printed}`);
  return figures[0] as Figures;
}

function show(figure: number | undefined): string {
  if (figure === undefined) return "–";
  if (Number.isInteger(figure) || figure >= 100) return Math.round(figure).toLocaleString("en");
  return figure.toPrecision(2);
}
