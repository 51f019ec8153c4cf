import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Redacted } from "@vault-secret/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { redactCopies } from "../../src/residue/local-history.ts";
import { findResidues, type Residue } from "../../src/residue/residue.ts";

let root: string;
let file: string;
let userFolder: string;
const secret = `sk-${randomBytes(24).toString("hex")}`;
const key = new Redacted(secret, "OPENAI_API_KEY");
const line = `const key = "${secret}";\n`;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "vault-secret-residue-"));
  file = join(root, "work", "src", "app.ts");
  userFolder = join(root, "data", "User");
  await write(file, "const key = process.env.OPENAI_API_KEY;\n");
});

afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const residues = () => findResidues(key, { file, folder: join(root, "work"), userFolder });
const kinds = (found: readonly Residue[]) => found.map(({ kind }) => kind);
const git = (...args: string[]) =>
  execFileSync("git", ["-C", join(root, "work"), "-c", "user.name=a", "-c", "user.email=a@b.c", ...args], {
    stdio: "pipe",
  }).toString();

test("a key that is nowhere else leaves an empty report", async () => {
  expect(await residues()).toEqual([]);
});

test("a file outside of any repository is no failure", async () => {
  await write(join(root, "work", "dist", "app.js"), line);
  expect(kinds(await residues())).toEqual(["build-output"]);
});

test("copies in Local History are found by the path, whatever the scheme, and those of other files are not", async () => {
  const entries = (resource: string) =>
    JSON.stringify({
      version: 1,
      resource,
      entries: [
        { id: "a.ts", timestamp: 1 },
        { id: "b.ts", timestamp: 2 },
      ],
    });
  for (const [hash, resource] of [
    ["-1", `file://${file}`],
    ["-2", `vscode-remote://127.0.0.1:8080${file}`],
    ["-3", `file://${file}.bak`],
    ["-4", "not a resource"],
  ] as const) {
    await write(join(userFolder, "History", hash, "entries.json"), entries(resource));
    await write(join(userFolder, "History", hash, "a.ts"), line);
    await write(join(userFolder, "History", hash, "b.ts"), "const key = 1;\n");
  }
  await write(join(userFolder, "History", "-5", "entries.json"), "{ broken");
  expect(await residues()).toEqual([
    { kind: "local-history", files: ["-1", "-2"].map((hash) => join(userFolder, "History", hash, "a.ts")) },
  ]);
});

test("copies are redacted in place, and nothing else of them changes", async () => {
  const copy = join(userFolder, "History", "-1", "a.ts");
  await write(
    join(dirname(copy), "entries.json"),
    JSON.stringify({ version: 1, resource: `file://${file}`, entries: [{ id: "a.ts" }] }),
  );
  const around = Buffer.concat([Buffer.from([0xff, 0xfe, 0x0d, 0x0a]), Buffer.from(`é ${line}${line}`)]);
  await writeFile(copy, around);
  const [found] = await residues();
  if (found?.kind !== "local-history") throw new Error("no copies");
  expect(await redactCopies(found, key, "<OPENAI_API_KEY>")).toBe(1);
  const expected = around.toString("latin1").replaceAll(secret, "<OPENAI_API_KEY>");
  expect((await readFile(copy)).toString("latin1")).toBe(expected);
  expect((await readdir(dirname(copy))).sort()).toEqual(["a.ts", "entries.json"]);
  expect(await residues()).toEqual([]);
});

test("unsaved text that is kept for the next start is found", async () => {
  const backup = join(root, "data", "Backups", "1", "file", "abc");
  await write(backup, `file://${file}\n${line}`);
  expect(await residues()).toEqual([{ kind: "backup", files: [backup] }]);
});

test("a staged copy is told apart from commits, and commits that others have from those that they have not", async () => {
  git("init", "-q");
  await write(file, line);
  git("add", ".");
  expect(await residues()).toEqual([{ kind: "staged", path: "src/app.ts" }]);

  git("commit", "-qm", "one");
  await write(file, `// more\n${line}`);
  git("commit", "-qam", "two");
  await write(file, "const key = process.env.OPENAI_API_KEY;\n");
  git("add", ".");
  const commits = git("log", "--format=%H").trim().split("\n");
  expect(await residues()).toEqual([{ kind: "commits", commits, pushed: false }]);

  git("update-ref", "refs/remotes/origin/main", commits[1] ?? "");
  expect(await residues()).toEqual([{ kind: "commits", commits, pushed: true }]);
});

test("build folders are looked into, dependencies are not", async () => {
  const built = [
    join(root, "work", "dist", "assets", "app.js.map"),
    join(root, "work", "packages", "a", ".next", "x.js"),
  ];
  for (const path of built) await write(path, line);
  await write(join(root, "work", "node_modules", "a", "dist", "x.js"), line);
  await write(join(root, "work", "src", "other.ts"), line);
  expect(await residues()).toEqual([{ kind: "build-output", files: built, partial: false }]);
});

test("git is never given the key", async () => {
  git("init", "-q");
  await write(file, line);
  git("add", ".");
  git("commit", "-qm", "one");
  const log = join(root, "trace");
  process.env.GIT_TRACE = log;
  try {
    expect(kinds(await residues())).toEqual(["staged", "commits"]);
  } finally {
    delete process.env.GIT_TRACE;
  }
  const traced = await readFile(log, "utf8");
  expect(traced).toContain("cat-file");
  expect(traced).not.toContain(secret);
});
