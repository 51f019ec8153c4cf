import { execFile, execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type IgnoreScope, withRules } from "./ignored.ts";

/** A folder from elsewhere may bring a configuration that makes git start programs. */
const STARTS_NOTHING = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

/** The folder of the repository that a folder belongs to. Undefined outside of one. */
export function repositoryRoot(folder: string): string | undefined {
  for (let each = resolve(folder); ; each = dirname(each)) {
    if (existsSync(join(each, ".git"))) return each;
    if (dirname(each) === each) return undefined;
  }
}

/** What git ignores in all of a repository at `root`: the person's own excludes, then .git/info/exclude. */
export function repositoryScope(root: string, place: { base?: string; lead?: string } = {}): IgnoreScope | undefined {
  let scope: IgnoreScope | undefined;
  for (const file of [personalExcludes(root), infoExclude(root)]) scope = withRules(textOf(file), scope, place);
  return scope;
}

/** The rules from above a folder inside a repository: the repository's, then each .gitignore down to its parent. */
export function scopeAbove(folder: string, root: string): IgnoreScope | undefined {
  let scope = repositoryScope(root, { lead: lead(root, folder) });
  const parents: string[] = [];
  for (let each = resolve(folder); each !== root; each = dirname(each)) parents.unshift(dirname(each));
  for (const each of parents) scope = withRules(textOf(join(each, ".gitignore")), scope, { lead: lead(each, folder) });
  return scope;
}

/** Paths below `folder` that are committed although a rule ignores them. Empty if git does not say. */
export function trackedButIgnored(folder: string, signal: AbortSignal): Promise<string[]> {
  const options = { cwd: folder, signal, maxBuffer: 2 ** 30 };
  return new Promise((done) => {
    execFile("git", [...STARTS_NOTHING, "ls-files", "-z", "-ci", "--exclude-standard"], options, (error, stdout) => {
      done(error ? [] : stdout.split("\0").filter(Boolean));
    });
  });
}

/** `core.excludesFile`, else its default. */
function personalExcludes(root: string): string {
  const standard = join(process.env.XDG_CONFIG_HOME || join(homedir(), ".config"), "git/ignore");
  return git(root, ["config", "--path", "--get", "core.excludesFile"]) ?? standard;
}

/** In a worktree and a submodule `.git` is a file, and git knows where the rest lies. */
function infoExclude(root: string): string {
  const usual = join(root, ".git/info/exclude");
  if (existsSync(join(root, ".git/info"))) return usual;
  return resolve(root, git(root, ["rev-parse", "--git-path", "info/exclude"]) ?? usual);
}

function git(cwd: string, args: readonly string[]): string | undefined {
  try {
    const stdio: ["ignore", "pipe", "ignore"] = ["ignore", "pipe", "ignore"];
    return (
      execFileSync("git", [...STARTS_NOTHING, ...args], { cwd, encoding: "utf8", stdio }).replace(/\n$/, "") ||
      undefined
    );
  } catch {
    return undefined;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function lead(from: string, to: string): string {
  const path = relative(from, to).split(sep).join("/");
  return path === "" ? "" : `${path}/`;
}
