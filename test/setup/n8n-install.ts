import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { cached, cacheFolder } from "./cached.ts";

/** The n8n that the project is measured against. Its packages are pinned in n8n/pnpm-lock.yaml. */
export const N8N_VERSION = "2.41.1";

/** What an installation costs, for telling people before it starts. */
export const N8N_COST = "about 400 MB to download and 2 GB on disk, once per machine; it takes a few minutes";

/** Told what is going on: one line that replaces the one before. */
export type Progress = (line: string) => void;

/**
 * Installs the pinned n8n into the cache, once per machine. Returns its folder.
 * Needs `pnpm` on PATH, and a C++ compiler and Python 3 where no ready-made database driver can be downloaded.
 */
export function installN8n(progress: Progress = () => {}, signal?: AbortSignal): Promise<string> {
  return cached(`n8n-${N8N_VERSION}`, N8N_VERSION, async (folder) => {
    for (const file of ["package.json", "pnpm-workspace.yaml", "pnpm-lock.yaml"]) {
      await copyFile(join(import.meta.dirname, "n8n", file), join(folder, file));
    }
    await pnpm(folder, ["install", "--frozen-lockfile", "--prefer-offline", "--ignore-scripts"], progress, signal);
    progress("building n8n's database driver (a minute or two)");
    await buildNativeParts(folder, progress, signal);
  });
}

/** Whether `installN8n` has nothing left to do. */
export function isN8nInstalled(): boolean {
  return existsSync(join(cacheFolder, `n8n-${N8N_VERSION}`, ".complete"));
}

async function buildNativeParts(folder: string, progress: Progress, signal?: AbortSignal): Promise<void> {
  const driver = join(folder, "node_modules/.pnpm/node_modules/sqlite3");
  try {
    await pnpm(folder, ["rebuild", "sqlite3", "isolated-vm"], progress, signal);
    await run(process.execPath, ["-e", "require(process.argv[1])", driver], folder, () => {});
  } catch (error) {
    const missing = await missingTools();
    if (missing.length === 0) throw error;
    const text = `n8n's database driver has to be built here, which needs ${missing.join(" and ")}; on Debian or Ubuntu: apt-get install g++ make python3`;
    throw new Error(text, { cause: error });
  }
}

async function missingTools(): Promise<string[]> {
  const tools = { "a C++ compiler": "c++", make: "make", "Python 3": "python3" };
  const missing: string[] = [];
  for (const [name, program] of Object.entries(tools)) {
    const works = await run(program, ["--version"], ".", () => {}).then(
      () => true,
      () => false,
    );
    if (!works) missing.push(name);
  }
  return missing;
}

async function pnpm(folder: string, args: readonly string[], progress: Progress, signal?: AbortSignal): Promise<void> {
  const program = process.platform === "win32" ? "pnpm.cmd" : "pnpm";
  const report = (line: string) => {
    if (/^(Progress|Downloading)/.test(line)) progress(line);
  };
  await run(program, [...args, "--reporter=append-only"], folder, report, signal);
}

/** Node's own headers, so that a build needs no download and no setting of the machine gets in the way. */
function headers(): Record<string, string> {
  const node = dirname(dirname(process.execPath));
  return existsSync(join(node, "include/node/node.h")) ? { npm_config_nodedir: node } : {};
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
  onLine: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...headers(), PATH },
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal && { signal }),
  });
  const tail: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on("line", (line) => {
      tail.push(line);
      if (tail.length > 30) tail.shift();
      onLine(line);
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args[0]} ended with ${signal ?? code}:\n${tail.join("\n")}`));
    });
  });
}
