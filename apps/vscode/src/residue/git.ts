import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, relative, sep } from "node:path";
import { promisify } from "node:util";
import type { Commits, ResidueScope, StagedCopy } from "./residue.ts";

const run = promisify(execFile);
/** Newest versions of the file that are looked at. */
const MOST_VERSIONS = 500;
const MOST_OUTPUT = 64 * 2 ** 20;

/**
 * What git holds of the key in this file. Versions are read and compared here: to have git search would put the key on
 * a command line.
 */
export async function findInGit(needle: Buffer, { file, signal }: ResidueScope): Promise<(StagedCopy | Commits)[]> {
  const git = async (...args: string[]) => {
    const options = {
      cwd: dirname(file),
      maxBuffer: MOST_OUTPUT,
      signal,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" },
    };
    return (await run("git", args, options)).stdout;
  };
  try {
    const root = (await git("rev-parse", "--show-toplevel")).trim();
    const path = relative(root, file).split(sep).join("/");
    const staged = (await git("ls-files", "--stage", "-z", "--", file)).split(/[ \t]/)[1];
    const versions = versionsIn(
      await git(
        "log",
        "--all",
        "--format=%x01%H",
        "--raw",
        "--no-abbrev",
        "--no-renames",
        `--max-count=${MOST_VERSIONS}`,
        "--",
        file,
      ),
    );
    const oids = [...new Set([staged ?? "", ...versions.map(({ oid }) => oid)])].filter((oid) =>
      /^[1-9a-f]|[1-9a-f]/.test(oid),
    );
    const holders = await holdersAmong(oids, needle, root, signal);
    const commits = versions.filter(({ oid }) => holders.has(oid)).map(({ commit }) => commit);
    const found: (StagedCopy | Commits)[] = [];
    if (staged !== undefined && holders.has(staged)) found.push({ kind: "staged", path });
    if (commits.length > 0) found.push({ kind: "commits", commits, pushed: await isPushed(git, commits) });
    return found;
  } catch {
    return [];
  }
}

/** Of `git log --raw`: `:100644 100644 <before> <after> M<TAB>path` below each commit. */
function versionsIn(log: string): { commit: string; oid: string }[] {
  let commit = "";
  return log.split("\n").flatMap((line) => {
    if (line.startsWith("\u0001")) commit = line.slice(1);
    const oid = /^:\S+ \S+ \S+ (\S+) /.exec(line)?.[1];
    return oid === undefined ? [] : [{ commit, oid }];
  });
}

async function isPushed(git: (...args: string[]) => Promise<string>, commits: readonly string[]): Promise<boolean> {
  const unpushed = new Set((await git("rev-list", ...commits, "--not", "--remotes")).split("\n"));
  return commits.some((commit) => !unpushed.has(commit));
}

/** Which of these objects hold the key. */
async function holdersAmong(
  oids: readonly string[],
  needle: Buffer,
  cwd: string,
  signal?: AbortSignal,
): Promise<Set<string>> {
  const git = spawn("git", ["cat-file", "--batch", "--buffer"], { cwd, signal, stdio: ["pipe", "pipe", "ignore"] });
  git.on("error", () => undefined);
  git.stdin.on("error", () => undefined).end(oids.map((oid) => `${oid}\n`).join(""));
  const pieces: Buffer[] = [];
  for await (const piece of git.stdout) pieces.push(piece as Buffer);
  if (git.exitCode === null) await once(git, "exit");
  const output = Buffer.concat(pieces);
  const holders = new Set<string>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [oid = "", type, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (type === "missing" || size === undefined) continue;
    if (output.subarray(at, at + Number(size)).includes(needle)) holders.add(oid);
    at += Number(size) + 1;
  }
  return holders;
}
