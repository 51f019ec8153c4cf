import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { cached, cacheFolder } from "./cached.ts";

/** VS Code in a browser. 4.139.1 holds VS Code 1.139.1. Its packages are pinned by the lockfiles in code-server/. */
export const CODE_SERVER_VERSION = "4.139.1";

/** What an installation costs, for telling people before it starts. */
export const CODE_SERVER_COST = "about 630 MB on disk, once per machine; it takes half a minute";

const NAME = `code-server-${CODE_SERVER_VERSION}`;
const LOCKFILES = join(import.meta.dirname, "code-server");
/** VS Code's server and its built-in extensions have packages of their own, which the script of code-server would install. */
const SERVER = "node_modules/code-server/lib/vscode";

/** Installs the pinned code-server, and the Mocha that runs inside it, into the cache, once per machine. Returns its folder. */
export function installCodeServer(): Promise<string> {
  return cached(NAME, CODE_SERVER_VERSION, async (folder) => {
    for (const file of ["package.json", "package-lock.json"]) await copyFile(join(LOCKFILES, file), join(folder, file));
    await npmCi(folder);
    // The file that comes along leaves one package open, which `npm ci` refuses.
    await copyFile(join(LOCKFILES, "vscode/npm-shrinkwrap.json"), join(folder, SERVER, "npm-shrinkwrap.json"));
    await npmCi(join(folder, SERVER));
    await npmCi(join(folder, SERVER, "extensions"));
  });
}

/** Whether `installCodeServer` has nothing left to do. */
export function isCodeServerInstalled(): boolean {
  return existsSync(join(cacheFolder, NAME, ".complete"));
}

/** No package runs a script: what is native and missing then (log files, a watchdog) no test needs. */
async function npmCi(folder: string): Promise<void> {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const options = ["--omit=dev", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
  await promisify(execFile)(npm, ["ci", ...options], { cwd: folder, env: { ...process.env, PATH } });
}
