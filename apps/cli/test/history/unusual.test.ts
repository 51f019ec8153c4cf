import { chmodSync, closeSync, openSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { historySource } from "../../src/sources/history.ts";
import { stagedSource } from "../../src/sources/staged.ts";
import { openAiKey } from "../keys.ts";
import { packOf, repository, runGit, temporaryFolder } from "../repository.ts";
import { silentHost } from "../silent-host.ts";
import { linesOf, scan, vaultSecret } from "../vault-secret.ts";

test("a repository without commits holds nothing", async () => {
  expect((await vaultSecret(["scan", "--history", repository().folder])).code).toBe(0);
});

test("a folder outside of any repository is a wrong use, said with what to do", async () => {
  const { code, stderr } = await vaultSecret(["scan", "--history", temporaryFolder()]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/error: .*: not a git repository\n.*hint: name a folder inside a repository/s);
});

test("without git it says so", async () => {
  const { code, stderr } = await vaultSecret(["scan", "--history"], { cwd: repository().folder, env: { PATH: "" } });
  expect(code).toBe(3);
  expect(stderr).toContain("git could not be started");
});

test("of a shallow clone the rest is scanned, and the answer called incomplete", async () => {
  const origin = repository();
  origin.commit({ "old.ts": `k = "${openAiKey()}"` });
  origin.commit({ "old.ts": null, "new.ts": `k = "${openAiKey()}"` });
  const folder = temporaryFolder();
  runGit(folder, ["clone", "-q", "--depth", "1", `file://${origin.folder}`, "clone"]);
  const { stdout, stderr } = await vaultSecret(["scan", "--history", "--format", "jsonl", join(folder, "clone")]);
  expect(linesOf(stdout).map(({ file }) => file)).toEqual(["new.ts"]);
  expect(stderr).toContain("a shallow clone");
});

test("in a partial clone nothing is fetched", async () => {
  const origin = repository();
  origin.git("config", "uploadpack.allowFilter", "true");
  origin.commit({ "old.ts": `k = "${openAiKey()}"` });
  origin.commit({ "old.ts": "", "new.ts": `k = "${openAiKey()}"` });
  const folder = temporaryFolder();
  runGit(folder, ["clone", "-q", "--filter=blob:none", `file://${origin.folder}`, "clone"]);
  const clone = join(folder, "clone");
  const objects = () => runGit(clone, ["count-objects", "-v"]);
  const before = objects();
  const { stdout, stderr } = await vaultSecret(["scan", "--history", "--format", "jsonl", clone]);
  expect(linesOf(stdout).map(({ file }) => file)).toEqual(["new.ts"]);
  expect(stderr).toContain("a partial clone");
  expect(objects()).toBe(before);
});

test("bare repositories, worktrees, submodules, borrowed objects and SHA-256 are read", async () => {
  const origin = repository();
  origin.commit({ "a.ts": `k = "${openAiKey()}"` });
  const folder = temporaryFolder();
  runGit(folder, ["clone", "-q", "--bare", origin.folder, "bare"]);
  runGit(folder, ["clone", "-q", "--shared", origin.folder, "shared"]);
  origin.git("worktree", "add", "-q", join(folder, "worktree"));
  const outer = repository();
  outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", origin.folder, "inner");
  const modern = repository("--object-format=sha256");
  modern.commit({ "a.ts": `k = "${openAiKey()}"` });
  modern.git("gc", "-q");
  const places = ["bare", "shared", "worktree"].map((name) => join(folder, name));
  for (const place of [...places, join(outer.folder, "inner"), modern.folder]) {
    expect((await scan(place, "--history")).map(({ file }) => file)).toEqual(["a.ts"]);
  }
});

test("a damaged loose object is named, the rest scanned, and the answer called incomplete", async () => {
  const { folder, git, commit } = repository();
  commit({ "a.ts": "fine", "b.ts": "damaged" });
  const oid = git("rev-parse", "HEAD:b.ts");
  const file = join(folder, ".git/objects", oid.slice(0, 2), oid.slice(2));
  chmodSync(file, 0o644);
  writeFileSync(file, "x");
  const clean = await vaultSecret(["scan", "--history", folder]);
  expect(clean.stderr).toContain(`cannot read object ${oid}: damaged`);
  expect(clean.code).toBe(3);
  commit({ "c.ts": `k = "${openAiKey()}"` });
  const { code, stdout } = await vaultSecret(["scan", "--history", "--format", "jsonl", folder]);
  expect(linesOf(stdout).map(({ file }) => file)).toEqual(["c.ts"]);
  expect(code).toBe(1);
});

test("in a damaged pack every object that can be had is scanned, the others are named", async () => {
  const key = openAiKey();
  const { folder } = packOf([`k = "${key}"`, "x".repeat(5000), "other"]);
  const pack = packFiles(folder, ".pack")[0] ?? "";
  const damaged = runGit(folder, ["rev-parse", "HEAD:file/1"]);
  const place = runGit(folder, ["verify-pack", "-v", pack.replace(/pack$/, "idx")]);
  const offset = Number(
    place
      .split("\n")
      .find((line) => line.startsWith(damaged))
      ?.split(" ")
      .at(-1),
  );
  overwrite(pack, offset + 4, Buffer.alloc(8, 255));
  const { stdout, stderr } = await vaultSecret(["scan", "--history", "--format", "jsonl", folder]);
  expect(linesOf(stdout).map(({ file }) => file)).toEqual(["file/0"]);
  expect(stderr).toContain(`cannot read object ${damaged}: damaged`);
});

test("a pack whose index this reader does not know is left to git", async () => {
  const { folder, git } = packOf([`k = "${openAiKey()}"`, `${"line\n".repeat(50)}`]);
  const pack = packFiles(folder, ".pack")[0] ?? "";
  for (const extra of packFiles(folder, "")) if (!extra.endsWith(".pack")) rmSync(extra, { force: true });
  git("index-pack", "--index-version=1", pack);
  expect((await scan(folder, "--history")).map(({ file }) => file)).toEqual(["file/0"]);
});

test("a broken commit: the keys are told all the same", async () => {
  const { folder, git, commit } = repository();
  const first = commit({ "a.ts": `k = "${openAiKey()}"` });
  commit({ "b.ts": "1" });
  rmSync(join(folder, ".git/objects", first.slice(0, 2), first.slice(2)));
  expect(git("rev-parse", "HEAD")).not.toBe(first);
  const { stdout, stderr } = await vaultSecret(["scan", "--history", "--format", "jsonl", folder]);
  expect(linesOf(stdout)).toHaveLength(1);
  expect(stderr).toContain("cannot read some commits");
});

test.each([
  ["history", historySource],
  ["staged changes", stagedSource],
])("%s: a scan that is interrupted ends without a failure", async (_name, source) => {
  const { folder, commit } = repository();
  commit({ "a.ts": `k = "${openAiKey()}"` });
  for await (const item of source(folder).items(silentHost(AbortSignal.abort()))) expect.fail(item.path);
});

function packFiles(folder: string, ending: string): string[] {
  const packs = join(folder, ".git/objects/pack");
  const names = readdirSync(packs).filter((name) => name.endsWith(ending));
  return names.map((name) => join(packs, name));
}

function overwrite(file: string, at: number, bytes: Buffer): void {
  chmodSync(file, 0o644);
  expect(statSync(file).size).toBeGreaterThan(at + bytes.length);
  const handle = openSync(file, "r+");
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
}
