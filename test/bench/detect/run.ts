import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { editor } from "./editor/editor.ts";
import { history } from "./history/history.ts";
import { contenders, peers } from "./peers/index.ts";
import { ripgrep } from "./peers/ripgrep.ts";
import { noise } from "./realistic/noise.ts";
import { recall } from "./recall.ts";
import { speed } from "./speed.ts";

/* node test/bench/detect/run.ts [--only <part>] [--peer <name>] [--list] [--seed <number>] [--write]: measures and prints a table per
   part. --list names what was missed or false; --seed draws another corpus. */

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    peer: { type: "string", multiple: true },
    seed: { type: "string" },
    list: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const parts = {
  recall: () => recall(here, values.list, values.seed === undefined ? undefined : Number(values.seed)),
  noise: () => noise(here, values.list),
  speed: async () => speed([...here, ...(await contenders([ripgrep]))]),
  history: () => history(here),
  editor,
};

if (values.only !== undefined && !(values.only in parts)) {
  throw new Error(`no part ${JSON.stringify(values.only)}; there are: ${Object.keys(parts).join(", ")}`);
}
if (values.write && (values.only ?? values.peer ?? values.seed) !== undefined) {
  throw new Error("--write is for the whole report: leave out --only, --peer and --seed");
}

// What was started ends with us: the exit handlers see to it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

const here = await contenders(peers.filter(({ name }) => values.peer?.includes(name) ?? true));
const report: string[] = [];
print(`# Benchmarks of the detector

\`npm run bench:detect\` on ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}. Others: ${here.map(({ peer }) => `${peer.name} ${peer.version}`).join(", ")}.
`);
for (const [name, part] of Object.entries(parts)) {
  if (values.only === undefined || values.only === name) print(await part());
}
if (values.write)
  await writeFile(new URL("../../../docs/benchmarks-detect.md", import.meta.url), `${report.join("\n")}\n`);

function print(text: string): void {
  report.push(text);
  process.stdout.write(`${text}\n`);
}
