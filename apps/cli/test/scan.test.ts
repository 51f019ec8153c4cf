import { expect, test } from "vitest";
import { anthropicKey, openAiKey } from "./keys.ts";
import { linesOf, scan, tree, vaultSecret } from "./vault-secret.ts";

test("a key is reported with its exact span, line and column", async () => {
  const key = openAiKey();
  const text = `// café 😀\r\nconst a = 1;\n  const key = "${key}";\n`;
  const folder = tree({ "src/a.ts": text });
  const [found, ...others] = await scan(folder);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ file: "src/a.ts", line: 3, column: 16, rule: "openai-project-key" });
  expect(text.slice(found?.start, found?.end)).toBe(key);
});

test("a machine-readable line has these fields in this order", async () => {
  const folder = tree({ ".env": `OPENAI_API_KEY=${openAiKey()}\n` });
  const { stdout } = await vaultSecret(["scan", "--format", "jsonl"], { cwd: folder });
  expect(Object.keys(JSON.parse(stdout))).toEqual(
    "file start end line column rule provider severity confidence group".split(" "),
  );
});

test("the exit code says what happened", async () => {
  const folder = tree({ "clean/a.ts": "const a = 1;\n", "dirty/a.ts": `const a = "${openAiKey()}";\n` });
  expect((await vaultSecret(["scan", "clean"], { cwd: folder })).code).toBe(0);
  expect((await vaultSecret(["scan", "dirty"], { cwd: folder })).code).toBe(1);
  expect((await vaultSecret(["scan", "--nonsense"], { cwd: folder })).code).toBe(2);
  expect((await vaultSecret(["scan", "nowhere"], { cwd: folder })).code).toBe(2);
});

test("--fail-on lets milder findings pass, and still reports them", async () => {
  const folder = tree({
    "vault-secret.json": JSON.stringify({ scan: { rules: { "openai-project-key": "medium" } } }),
    "a.ts": `const a = "${openAiKey()}";\n`,
  });
  const mild = await vaultSecret(["scan", "--fail-on", "high", "--format", "jsonl"], { cwd: folder });
  expect(mild.code).toBe(0);
  expect(linesOf(mild.stdout)).toHaveLength(1);
  expect((await vaultSecret(["scan", "--fail-on", "medium"], { cwd: folder })).code).toBe(1);
});

test("equal keys share a group, numbered in the order of the output", async () => {
  const [one, two] = [openAiKey(), anthropicKey()];
  const folder = tree({ "a.ts": `x = "${one}"\n`, "b.ts": `x = "${two}"\n`, "c.ts": `x = "${one}"\n` });
  expect((await scan(folder)).map(({ file, group }) => [file, group])).toEqual([
    ["a.ts", "g1"],
    ["b.ts", "g2"],
    ["c.ts", "g1"],
  ]);
});

test("piped text is scanned under the name it is given", async () => {
  const input = `OPENAI_API_KEY=${openAiKey()}\n`;
  const { stdout, code } = await vaultSecret(["scan", "--stdin", "--stdin-filename", ".env", "-f", "jsonl"], { input });
  expect(code).toBe(1);
  expect(linesOf(stdout)).toMatchObject([{ file: ".env", start: 15, line: 1, column: 16 }]);
});

test("several paths are printed as they were named", async () => {
  const text = `x = "${openAiKey()}"\n`;
  const folder = tree({ "a/b/c.ts": text, "d.ts": text, "e/f.ts": text });
  const files = async (...paths: string[]) => (await scan(folder, ...paths)).map(({ file }) => file);
  expect(await files("./a/b/", "d.ts")).toEqual(["a/b/c.ts", "d.ts"]);
  expect(await files("a/b/c.ts")).toEqual(["a/b/c.ts"]);
  expect(await files(`${folder}/a/../d.ts`)).toEqual([`${folder}/d.ts`]);
});

test("an unknown option is named, with the one that was meant", async () => {
  const { stderr, stdout } = await vaultSecret(["scan", "--fromat", "json"]);
  expect(stderr).toContain("unknown option '--fromat'");
  expect(stderr).toContain("--format");
  expect(stdout).toBe("");
});

test("what cannot go together, and values that are none, are wrong use", async () => {
  const wrong = [
    ["--history", "--staged"],
    ["--stdin", "--pid", "1"],
    ["--threads", "0"],
    ["--fail-on", "bad"],
    ["/dev/null"],
  ];
  for (const args of wrong) {
    const { code, stderr, stdout } = await vaultSecret(["scan", ...args]);
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: "" });
    expect(stderr).toMatch(/^vault-secret: error: /);
  }
});

test("results that cannot be written are told", async () => {
  const { code, stderr } = await vaultSecret(["scan", "-o", "no/such/folder/x"], { cwd: tree({ "a.ts": "a\n" }) });
  expect(code).toBe(3);
  expect(stderr).toContain("cannot write results to no/such/folder/x: ENOENT");
});

test("results are on stdout and words on stderr; --quiet leaves out the words", async () => {
  const folder = tree({ "a.ts": `x = "${openAiKey()}"\n` });
  const usual = await vaultSecret(["scan"], { cwd: folder });
  expect(usual.stderr).toMatch(/^vault-secret: 1 key in 1 place: 1 critical \(1 file, /);
  expect(usual.stdout).not.toContain("vault-secret:");
  const quiet = await vaultSecret(["scan", "--quiet"], { cwd: folder });
  expect(quiet.stderr).toBe("");
  expect(quiet.stdout).toBe(usual.stdout);
});

test("--output writes the results to a file and nothing to stdout", async () => {
  const folder = tree({ "a.ts": `x = "${openAiKey()}"\n` });
  const { stdout } = await vaultSecret(["scan", "-f", "jsonl", "-o", "out.txt", "a.ts"], { cwd: folder });
  expect(stdout).toBe("");
  expect(await scan(folder, "--stdin-filename", "x", "out.txt")).toEqual([]);
});
