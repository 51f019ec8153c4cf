import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { anthropicKey, openAiKey } from "./keys.ts";
import { scan, tree, vaultSecret, write } from "./vault-secret.ts";

const BASELINE = ["--baseline", "known.json"];
const accept = (cwd: string, ...args: string[]) =>
  vaultSecret(["scan", ...BASELINE, "--update-baseline", ...args], { cwd });
const entriesOf = (folder: string) => JSON.parse(readFileSync(join(folder, "known.json"), "utf8")).entries;

test("accepted findings are no longer reported, and new ones are", async () => {
  const folder = tree({ "a.ts": `one = "${openAiKey()}"\n` });
  expect((await accept(folder)).code).toBe(0);
  const quiet = await vaultSecret(["scan", ...BASELINE], { cwd: folder });
  expect(quiet).toMatchObject({ code: 0, stdout: "" });
  expect(quiet.stderr).toContain("1 finding known from the baseline");
  write(folder, "b.ts", `two = "${anthropicKey()}"\n`);
  expect(await scan(folder, ...BASELINE)).toMatchObject([{ file: "b.ts" }]);
});

test("a baseline holds nothing computed from a key and is the same on every machine", async () => {
  const texts = [openAiKey(), openAiKey()].map((key) => `const one = "${key}";\n`);
  const [first, second] = texts.map((text) => tree({ "src/a.ts": text }));
  for (const folder of [first, second]) await accept(folder ?? "");
  expect(entriesOf(first ?? "")).toEqual(entriesOf(second ?? ""));
});

test("paths in it count from where it lies, whatever folder is scanned", async () => {
  const folder = tree({ "src/deep/a.ts": `one = "${openAiKey()}"\n` });
  await accept(folder);
  expect(entriesOf(folder)).toMatchObject([{ path: "src/deep/a.ts" }]);
  expect(await scan(folder, ...BASELINE, "src/deep")).toEqual([]);
});

test("an update keeps reasons, and drops what is gone from the scanned paths alone", async () => {
  const folder = tree({ "a/x.ts": `one = "${openAiKey()}"\n`, "b/y.ts": `two = "${anthropicKey()}"\n` });
  await accept(folder);
  const text = readFileSync(join(folder, "known.json"), "utf8");
  write(folder, "known.json", text.replaceAll('"reason":""', '"reason":"test account"'));
  write(folder, "a/x.ts", "one = 1\n");
  write(folder, "b/y.ts", "two = 2\n");
  const { stderr } = await accept(folder, "a");
  expect(stderr).toContain("accepts 1 finding: 0 new, 1 dropped");
  expect(entriesOf(folder)).toMatchObject([{ path: "b/y.ts", reason: "test account" }]);
});

test("a broken baseline is named with line and column, and nothing is overwritten", async () => {
  const broken = '{\n  "version": 1,\n  "entries": [}\n';
  const folder = tree({ "a.ts": `one = "${openAiKey()}"\n`, "known.json": broken });
  for (const args of [[], ["--update-baseline"]]) {
    const { code, stderr, stdout } = await vaultSecret(["scan", ...BASELINE, ...args], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/known\.json:3:\d+: /);
    expect(stdout).toBe("");
  }
  expect(readFileSync(join(folder, "known.json"), "utf8")).toBe(broken);
});

test("a baseline that is not there is an error, unless it is being made", async () => {
  const folder = tree({ "a.ts": "a = 1\n" });
  const { code, stderr } = await vaultSecret(["scan", ...BASELINE], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain("--update-baseline");
  expect((await vaultSecret(["scan", "--update-baseline"], { cwd: folder })).code).toBe(2);
});
