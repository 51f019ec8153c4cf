import { expect, test } from "vitest";
import { openAiKey } from "./keys.ts";
import { repository, runGit, temporaryFolder } from "./repository.ts";
import { scan, vaultSecret } from "./vault-secret.ts";

test("the first commit of a repository is looked at", async () => {
  const { folder, git, write } = repository();
  write("a b/ü.ts", `k = "${openAiKey()}"`);
  git("add", ".");
  expect((await scan(folder, "--staged")).map(({ file }) => file)).toEqual(["a b/ü.ts"]);
});

test("the index counts, not the work tree", async () => {
  const { folder, git, write, commit } = repository();
  commit({ "a.ts": "fine\n" });
  write("a.ts", `k = "${openAiKey()}"\n`);
  expect(await scan(folder, "--staged")).toEqual([]);
  git("add", "a.ts");
  write("a.ts", "fine again\n");
  expect(await scan(folder, "--staged")).toMatchObject([{ file: "a.ts", line: 1 }]);
});

test("only lines that are new count", async () => {
  const { folder, git, write, commit } = repository();
  const [old, fresh] = [openAiKey(), openAiKey()];
  commit({ "a.ts": `k = "${old}"\n\n\nend\n` });
  write("a.ts", `k = "${old}"\n\nj = "${fresh}"\n\nend\n`);
  git("add", "a.ts");
  expect((await scan(folder, "--staged")).map(({ line }) => line)).toEqual([3]);
  expect((await vaultSecret(["scan", "--staged"], { cwd: folder })).code).toBe(1);
});

test("a file that is only renamed brings nothing; what is changed in it does", async () => {
  const { folder, git, write, commit } = repository();
  const text = `k = "${openAiKey()}"\n${"line\n".repeat(20)}`;
  commit({ "a.ts": text });
  git("mv", "a.ts", "b.ts");
  expect(await scan(folder, "--staged")).toEqual([]);
  write("b.ts", `${text}j = "${openAiKey()}"\n`);
  git("add", "b.ts");
  expect(await scan(folder, "--staged")).toMatchObject([{ file: "b.ts", line: 22 }]);
});

test("deleted files, files that are only intended to be added, links and submodules bring nothing", async () => {
  const { folder, git, write, commit } = repository();
  const inner = repository();
  inner.commit({ "x.ts": `k = "${openAiKey()}"` });
  commit({ "a.ts": `k = "${openAiKey()}"` });
  git("rm", "-q", "a.ts");
  write("intended.ts", `k = "${openAiKey()}"`);
  git("add", "--intent-to-add", "intended.ts");
  git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "inner");
  expect(await scan(folder, "--staged")).toEqual([]);
});

test("a person's settings of git change nothing", async () => {
  const { folder, git, write, commit } = repository();
  commit({ "sub/a.ts": "one\n" });
  for (const [name, value] of [
    ["diff.noprefix", "true"],
    ["diff.relative", "true"],
    ["diff.external", "false"],
    ["diff.renames", "false"],
    ["color.ui", "always"],
  ]) {
    git("config", name ?? "", value ?? "");
  }
  write("sub/a.ts", `one\nk = "${openAiKey()}"\n`);
  git("add", ".");
  expect(await scan(`${folder}/sub`, "--staged")).toMatchObject([{ file: "sub/a.ts", line: 2 }]);
});

test("a bare repository has nothing staged", async () => {
  const folder = temporaryFolder();
  runGit(folder, ["init", "-q", "--bare"]);
  const { code, stderr } = await vaultSecret(["scan", "--staged"], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain("a bare repository has nothing staged");
});
