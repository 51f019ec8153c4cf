import { expect, test } from "vitest";
import { anthropicKey, openAiKey } from "../keys.ts";
import { repository, runGit, temporaryFolder } from "../repository.ts";
import { type Line, linesOf, vaultSecret } from "../vault-secret.ts";

interface HistoryLine extends Line {
  readonly commit?: string;
  readonly date?: string;
  readonly removedIn?: string | null;
  readonly onRemote?: boolean;
  readonly unreachable?: boolean;
}

async function history(folder: string): Promise<HistoryLine[]> {
  const { stdout } = await vaultSecret(["scan", "--history", "--format", "jsonl", folder]);
  return linesOf(stdout) as HistoryLine[];
}

const FILLER = Array.from({ length: 200 }, (_, at) => `const line${at} = ${at};`).join("\n");

test("a key is told with the commit that introduced it and the one that removed it", async () => {
  const { folder, commit } = repository();
  commit({ "a.ts": FILLER });
  const introduced = commit({ "a.ts": `const key = "${openAiKey()}";\n${FILLER}` });
  commit({ "b.ts": "other" });
  const removedIn = commit({ "a.ts": FILLER });
  const found = await history(folder);
  expect(found).toMatchObject([{ file: "a.ts", line: 1, column: 14, commit: introduced, removedIn, onRemote: false }]);
  expect(Object.keys(found[0] ?? {})).toEqual([
    ...["file", "start", "end", "line", "column", "rule", "provider", "severity", "confidence", "group"],
    ...["commit", "date", "removedIn", "onRemote"],
  ]);
});

test("a key that is still there is told once, however many versions of the file hold it", async () => {
  const { folder, git, commit } = repository();
  const line = `const key = "${openAiKey()}";`;
  const introduced = commit({ "a.ts": `${line}\n${FILLER}` });
  for (let version = 0; version < 10; version++) commit({ "a.ts": `${line}\n${FILLER}\nversion ${version}` });
  git("gc", "-q");
  expect(await history(folder)).toMatchObject([{ commit: introduced, removedIn: null }]);
});

test("the same key in two files is two places of one problem; a file that moved is left in one and found in the other", async () => {
  const { folder, git, commit } = repository();
  const line = `key = "${openAiKey()}"`;
  const introduced = commit({ "a.py": line });
  git("mv", "a.py", "b.py");
  const moved = commit({});
  const found = await history(folder);
  expect(found).toMatchObject([
    { file: "a.py", commit: introduced, removedIn: moved },
    { file: "b.py", commit: moved, removedIn: null },
  ]);
  expect(new Set(found.map(({ group }) => group)).size).toBe(1);
});

test("a key that came back is there, introduced where it came first", async () => {
  const { folder, commit } = repository();
  const line = `key = "${openAiKey()}"`;
  const introduced = commit({ "a.py": line });
  commit({ "a.py": "" });
  commit({ "a.py": line });
  expect(await history(folder)).toMatchObject([{ commit: introduced, removedIn: null }]);
});

test("other branches, tags, stashes and reflogs are looked at", async () => {
  const { folder, git, commit, write } = repository();
  commit({ "a.ts": FILLER });
  git("checkout", "-q", "-b", "side");
  const side = commit({ "side.ts": `k = "${openAiKey()}"` });
  git("checkout", "-q", "main");
  const tagged = commit({ "tagged.ts": `k = "${anthropicKey()}"` });
  git("tag", "v1");
  git("reset", "-q", "--hard", "HEAD~1");
  const lost = commit({ "lost.ts": `k = "${openAiKey()}"` });
  git("reset", "-q", "--hard", "HEAD~1");
  write("a.ts", `k = "${anthropicKey()}"`);
  git("stash", "-q");
  const stash = git("rev-parse", "stash");
  const found = await history(folder);
  const commits = Object.fromEntries(found.map((each) => [each.file, each.commit]));
  expect(commits).toEqual({ "side.ts": side, "tagged.ts": tagged, "lost.ts": lost, "a.ts": stash });
});

test("what nothing leads to any more is told as unreachable, with its commit", async () => {
  const { folder, git, commit, write } = repository();
  commit({ "a.ts": FILLER });
  const gone = commit({ "gone.ts": `k = "${openAiKey()}"` });
  git("reset", "-q", "--hard", "HEAD~1");
  git("reflog", "expire", "--expire=now", "--all");
  write("never.ts", `k = "${anthropicKey()}"`);
  const blob = git("hash-object", "-w", "never.ts");
  expect(await history(folder)).toMatchObject([
    { file: "gone.ts", commit: gone, unreachable: true },
    { file: `unreachable/${blob}`, unreachable: true },
  ]);
});

test("what is staged and was never committed is told by its path", async () => {
  const { folder, git, write } = repository();
  write("a.ts", `k = "${openAiKey()}"`);
  git("add", "a.ts");
  const [found] = await history(folder);
  expect(found).toMatchObject({ file: "a.ts", removedIn: null });
  expect(found).not.toHaveProperty("commit");
});

test("a key that a remote's branch holds is told so", async () => {
  const origin = repository();
  const pushed = origin.commit({ "a.ts": `k = "${openAiKey()}"` });
  const folder = temporaryFolder();
  runGit(folder, ["clone", "-q", origin.folder, "clone"]);
  const clone = `${folder}/clone`;
  runGit(clone, ["commit", "-q", "--allow-empty", "-m", "mine"]);
  expect(await history(clone)).toMatchObject([{ commit: pushed, onRemote: true }]);
});

test("a key that only a merge brought is introduced by the merge", async () => {
  const { folder, git, commit, write } = repository();
  commit({ "a.ts": "one" });
  git("checkout", "-q", "-b", "side");
  commit({ "a.ts": "two" });
  git("checkout", "-q", "main");
  commit({ "a.ts": "three" });
  expect(() => git("merge", "-q", "side")).toThrow();
  write("a.ts", `k = "${openAiKey()}"`);
  const merge = commit({});
  expect(await history(folder)).toMatchObject([{ commit: merge, removedIn: null }]);
});

test("rules see the name that the file had", async () => {
  const { folder, commit } = repository();
  const key = openAiKey();
  const first = commit({ ".env": `OPENAI_API_KEY=${key}\n`, "größe dir/ü.env": `A=${key}\n` });
  const found = await history(folder);
  expect(found.map(({ file, commit }) => [file, commit])).toEqual([
    [".env", first],
    ["größe dir/ü.env", first],
  ]);
});
