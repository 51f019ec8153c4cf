import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openAiKey } from "./keys.ts";
import { scan, tree, vaultSecret, write } from "./vault-secret.ts";

const leak = () => `key = "${openAiKey()}"\n`;
const git = (cwd: string, ...args: string[]) => {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"];
  return execFileSync("git", [...identity, ...args], { cwd, encoding: "utf8" });
};
const filesOf = async (folder: string, ...args: string[]) => (await scan(folder, ...args)).map(({ file }) => file);

test("what .gitignore hides is left out, but for places where keys lie", async () => {
  const folder = tree({
    ".gitignore": "/build\n*.log\n.env*\nprivate/\n!keep.log\n",
    "build/a.js": leak(),
    "x.log": leak(),
    "keep.log": leak(),
    ".env": leak(),
    ".env.local": leak(),
    "private/.env": leak(),
    "private/notes.txt": leak(),
    "src/a.ts": leak(),
  });
  expect(await filesOf(folder)).toEqual([".env", ".env.local", "keep.log", "private/.env", "src/a.ts"]);
});

test("the rules of nested folders, of the repository and of folders above count", async () => {
  const folder = tree({
    ".gitignore": "*.tmp\n",
    "a/.gitignore": "!b.tmp\n/only-here\n",
    "a/b.tmp": leak(),
    "a/c.tmp": leak(),
    "a/only-here": leak(),
    "a/deep/only-here": leak(),
    "excluded.txt": leak(),
  });
  git(folder, "init", "-q");
  write(folder, ".git/info/exclude", "excluded.txt\n");
  expect(await filesOf(folder)).toEqual(["a/b.tmp", "a/deep/only-here"].sort());
  expect(await filesOf(join(folder, "a"))).toEqual(["b.tmp", "deep/only-here"]);
});

test("excludes of the person count in every repository", async () => {
  const home = tree({ ignore: "mine.txt\n" });
  const folder = tree({ "mine.txt": leak(), "ours.txt": leak() });
  git(folder, "init", "-q");
  git(folder, "config", "core.excludesFile", join(home, "ignore"));
  expect(await filesOf(folder)).toEqual(["ours.txt"]);
});

test("what is committed is scanned although .gitignore hides it", async () => {
  const folder = tree({ ".gitignore": "dist\n", "dist/a.js": leak(), "dist/b.js": leak() });
  git(folder, "init", "-q");
  git(folder, "add", "-f", "dist/a.js");
  expect(await filesOf(folder)).toEqual(["dist/a.js"]);
});

test("a repository from elsewhere cannot make git start programs", async () => {
  const folder = tree({ ".gitignore": "dist\n", "dist/a.js": leak(), started: "" });
  git(folder, "init", "-q");
  git(folder, "add", "-f", "dist/a.js");
  git(folder, "config", "core.fsmonitor", `echo yes > ${join(folder, "started")}; false`);
  expect(await filesOf(folder)).toEqual(["dist/a.js"]);
  expect(readFileSync(join(folder, "started"), "utf8")).toBe("");
});

test("--no-ignore scans all but .git", async () => {
  const folder = tree({ ".gitignore": "a.txt\nnode_modules\n", "a.txt": leak(), "node_modules/p/i.js": leak() });
  git(folder, "init", "-q");
  write(folder, ".git/note", leak());
  expect(await filesOf(folder, "--no-ignore")).toEqual(["a.txt", "node_modules/p/i.js"]);
});

test("--exclude leaves out, also a place where keys lie", async () => {
  const folder = tree({ ".env": leak(), "a/b.ts": leak(), "a/c.ts": leak(), "d.ts": leak() });
  expect(await filesOf(folder, "--exclude", ".env", "--exclude", "a/b.*")).toEqual(["a/c.ts", "d.ts"]);
  expect(await filesOf(folder, "--exclude", "a/", ".")).toEqual([".env", "d.ts"]);
  expect(await filesOf(folder, "--exclude", "d.ts", "d.ts")).toEqual([]);
});

test("links are not followed, whether out of the tree, in circles or to nothing", async () => {
  const outside = tree({ "a.ts": leak() });
  const folder = tree({ "real/a.ts": leak() });
  symlinkSync(outside, join(folder, "out"));
  symlinkSync(join(outside, "a.ts"), join(folder, "file"));
  symlinkSync("..", join(folder, "real/loop"));
  symlinkSync("nothing", join(folder, "broken"));
  symlinkSync("self", join(folder, "self"));
  const { code, stderr } = await vaultSecret(["scan"], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).not.toContain("warning");
  expect(await filesOf(folder)).toEqual(["real/a.ts"]);
});

test("a link that is named is followed", async () => {
  const outside = tree({ "a.ts": leak() });
  const folder = tree();
  symlinkSync(outside, join(folder, "out"));
  expect(await filesOf(folder, "out")).toEqual(["a.ts"]);
});

test("names outside of ASCII are printed as they are", async () => {
  const folder = tree({ "käse/日本 語.ts": leak(), "😀.ts": leak() });
  expect(await filesOf(folder)).toEqual(["käse/日本 語.ts", "😀.ts"]);
});

test("names that are no UTF-8 are scanned, too", async () => {
  const folder = tree({ "a.ts": leak() });
  const odd = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9)]);
  mkdirSync(odd);
  writeFileSync(Buffer.concat([odd, Buffer.from("/ü"), Buffer.of(0xff), Buffer.from(".ts")]), leak());
  expect(await filesOf(folder)).toEqual(["a.ts", "caf\udce9/ü\udcff.ts"]);
  expect((await vaultSecret(["scan"], { cwd: folder })).stdout).toContain("caf\\udce9/ü\\udcff.ts:1:8");
});

test("pipes are left out", async () => {
  const folder = tree({ "a.ts": leak() });
  execFileSync("mkfifo", [join(folder, "pipe")]);
  expect(await filesOf(folder)).toEqual(["a.ts"]);
});

test("the order is that of the paths, whatever the number of threads", async () => {
  const files: Record<string, string> = {};
  for (let index = 0; index < 2000; index++) {
    const place = `${index % 7}/${index % 3 ? "x" : "x.d"}/${index}.ts`;
    files[place] = `${"const filler = 1;\n".repeat(200)}${index % 50 === 0 ? leak() : ""}`;
  }
  const folder = tree(files);
  const [one, four] = await Promise.all([scan(folder, "--threads", "1"), scan(folder, "--threads", "4")]);
  expect(one).toHaveLength(40);
  expect(four).toEqual(one);
  const paths = one.map(({ file }) => file);
  expect(paths).toEqual([...paths].sort());
});

test("an empty folder is no failure", async () => {
  const folder = tree();
  mkdirSync(join(folder, "empty"));
  const { code, stderr } = await vaultSecret(["scan"], { cwd: folder });
  expect(code).toBe(0);
  expect(stderr).toContain("no keys found (0 files");
});
