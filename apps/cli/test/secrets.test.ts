import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openAiKey } from "./keys.ts";
import { repository } from "./repository.ts";
import { tree, vaultSecret } from "./vault-secret.ts";

/** No eight characters of the key after its prefix. */
function expectNothingOf(key: string, text: string): void {
  for (let at = 12; at + 8 < key.length; at++) expect(text).not.toContain(key.slice(at, at + 8));
}

const FORMATS = ["table", "json", "jsonl", "sarif"];

test("no output holds a part of a key", async () => {
  const key = openAiKey();
  const folder = tree({ "a.ts": `x = "${key}"\n` });
  for (const format of FORMATS) {
    const { stdout, stderr } = await vaultSecret(["scan", "--format", format], { cwd: folder });
    expect(stdout.length).toBeGreaterThan(50);
    expectNothingOf(key, stdout + stderr);
  }
});

test.each(FORMATS)("as %s no other source prints a part of a key either", async (format) => {
  const key = openAiKey();
  const { folder, commit, git, write } = repository();
  commit({ "old.ts": `x = "${key}"\n` });
  write("new.ts", `y = "${key}"\n`);
  git("add", ".");
  execFileSync("tar", ["-cf", "all.tar", "old.ts"], { cwd: folder });
  for (const args of [["--history"], ["--staged"], ["all.tar"], ["--stdin"]]) {
    const { code, stdout, stderr } = await vaultSecret(["scan", ...args, "--format", format], {
      cwd: folder,
      input: `z = "${key}"\n`,
    });
    expect([args, code]).toEqual([args, 1]);
    expectNothingOf(key, stdout + stderr);
  }
});

test.runIf(process.platform === "linux")("the environment of a process is not printed", async () => {
  const key = openAiKey();
  const child = spawn("sleep", ["60"], { env: { OPENAI_API_KEY: key, PATH: process.env.PATH }, stdio: "ignore" });
  onTestFinished(() => void child.kill());
  await once(child, "spawn");
  const { code, stdout, stderr } = await vaultSecret(["scan", "--pid", String(child.pid)]);
  expect(code).toBe(1);
  expectNothingOf(key, stdout + stderr);
});

test("a baseline that is written holds no part of a key", async () => {
  const key = openAiKey();
  const folder = tree({ "a.ts": `x = "${key}"\n` });
  const { stdout, stderr } = await vaultSecret(["scan", "--baseline", "b.json", "--update-baseline"], { cwd: folder });
  expectNothingOf(key, stdout + stderr + readFileSync(join(folder, "b.json"), "utf8"));
});

test.each<[what: string, file: string, content: (key: string) => string]>([
  ["a configuration that is a key", "vault-secret.json", (key) => key],
  ["a member named by a key", "vault-secret.json", (key) => JSON.stringify({ scan: { [key]: 1 } })],
  ["a rule named by a key", "vault-secret.json", (key) => JSON.stringify({ scan: { rules: { [key]: "no" } } })],
  [
    "a key for a shape",
    "vault-secret.json",
    (key) => JSON.stringify({ scan: { customRules: [{ id: "a-b", shape: `${key}{${key}}` }] } }),
  ],
  ["a value that is a key", "vault-secret.json", (key) => JSON.stringify({ scan: { failOn: key } })],
  ["a baseline with a key", "b.json", (key) => JSON.stringify({ version: 1, entries: [{ [key]: key }] })],
])("the error about %s does not quote it", async (_what, file, content) => {
  const key = openAiKey();
  const folder = tree({ [file]: content(key), "a.ts": "fine\n" });
  const { code, stdout, stderr } = await vaultSecret(["scan", "--baseline", "b.json"], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain(file);
  expectNothingOf(key, stdout + stderr);
});
