import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { median } from "../../median.ts";
import { runCommand } from "../command.ts";

const STARTS = 15;

/** Bytes of the engine with all its rules. */
export async function engineSize(): Promise<{ minified: number; gzipped: number }> {
  const code = await bundle();
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

/** Milliseconds in a new process, each a median. */
export interface Start {
  /** To import the bundle. */
  readonly load: number;
  /** From there to the end of the first scan, which compiles the rules. */
  readonly firstScan: number;
}

export async function startTimes(): Promise<Start> {
  const folder = await mkdtemp(join(tmpdir(), "vault-secret-load-"));
  try {
    await writeFile(join(folder, "engine.mjs"), await bundle());
    const script = join(folder, "start.mjs");
    await writeFile(script, START);
    const starts: Start[] = [];
    for (let count = 0; count < STARTS; count += 1) {
      const { printed } = await runCommand({ program: process.execPath, args: [script] });
      starts.push(JSON.parse(printed) as Start);
    }
    return {
      load: median(starts.map(({ load }) => load)),
      firstScan: median(starts.map(({ firstScan }) => firstScan)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const START = `const start = performance.now();
const { createDetector } = await import("./engine.mjs");
const loaded = performance.now();
createDetector().scan('const port = 8080;\\nconst region = "eu-west-1";\\n');
process.stdout.write(JSON.stringify({ load: loaded - start, firstScan: performance.now() - loaded }));
`;

async function bundle(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: 'export { createDetector } from "@vault-secret/detect";', resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    minify: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2023",
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made no bundle");
  return file.contents;
}
