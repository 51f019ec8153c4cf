import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, closeSync, openSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openAiKey } from "./keys.ts";
import { BINARY, linesOf, scan, tree, vaultSecret, write } from "./vault-secret.ts";

test("binary files are left out, judged by a NUL byte near their start", async () => {
  const key = openAiKey();
  const folder = tree({
    "binary.dat": Buffer.from(`\0${key}\n`),
    "late.txt": Buffer.from(`${"a ".repeat(5000)}\0 "${key}"\n`),
  });
  expect((await scan(folder)).map(({ file }) => file)).toEqual(["late.txt"]);
});

test.each(["utf16le", "utf16be", "utf8"] as const)(
  "%s with a byte order mark: places count without the mark",
  async (encoding) => {
    const key = openAiKey();
    const text = `größe = 1\nkey = "${key}"\n`;
    const bytes = Buffer.from(`\uFEFF${text}`, encoding === "utf8" ? "utf8" : "utf16le");
    const folder = tree({ "a.txt": encoding === "utf16be" ? bytes.swap16() : bytes });
    const [found] = await scan(folder);
    expect(found).toMatchObject({ line: 2, column: 8 });
    expect(text.slice(found?.start, found?.end)).toBe(key);
  },
);

test("invalid UTF-8 is read with replacements", async () => {
  const key = openAiKey();
  const bytes = Buffer.concat([Buffer.from([0xff, 0xc3, 0x28, 0x80, 0x0a]), Buffer.from(`k = "${key}"\n`)]);
  const [found] = await scan(tree({ "a.txt": bytes }));
  expect(bytes.toString("utf8").slice(found?.start, found?.end)).toBe(key);
});

test("a control character in a name does not reach the terminal", async () => {
  const folder = tree({ "a\u001b[31m.ts": `k = "${openAiKey()}"\n` });
  const { stdout } = await vaultSecret(["scan"], { cwd: folder });
  expect(stdout).not.toContain("\u001b");
  expect(stdout).toContain("a\\u001b[31m.ts:1:6");
});

test("what cannot be read is named and makes the answer incomplete, unless keys are found", async () => {
  const folder = tree({ "a.ts": "const a = 1;\n", "shut.ts": "const b = 2;\n", "shut/b.ts": "const c = 3;\n" });
  chmodSync(folder, 0o755);
  for (const path of ["shut.ts", "shut"]) chmodSync(join(folder, path), 0);
  onTestFinished(() => chmodSync(join(folder, "shut"), 0o755));
  const clean = await vaultSecret(["scan"], { cwd: folder, unprivileged: true });
  expect(clean.code).toBe(3);
  expect(clean.stderr).toContain("cannot read shut.ts: EACCES");
  expect(clean.stderr).toContain("cannot read shut: EACCES");
  expect(clean.stderr).toContain("2 files could not be read");
  write(folder, "c.ts", `k = "${openAiKey()}"\n`);
  expect((await vaultSecret(["scan"], { cwd: folder, unprivileged: true })).code).toBe(1);
  expect((await vaultSecret(["scan", "--exclude", "shut*"], { cwd: folder, unprivileged: true })).code).toBe(1);
});

test("a large file is scanned in pieces: keys at the seams are found once, at their place", async () => {
  const key = openAiKey();
  const folder = tree();
  const file = join(folder, "large.txt");
  const line = `${"é".repeat(40)} lorem ipsum\n`;
  const places = [0, 16 * 2 ** 20 - 100, 16 * 2 ** 20 - 64 * 2 ** 10, 32 * 2 ** 20 - 200 * 2 ** 10, 40 * 2 ** 20];
  let text = "";
  for (const place of places) {
    text += line.repeat(Math.max(0, Math.floor((place - Buffer.byteLength(text)) / Buffer.byteLength(line))));
    text += `key = "${key}"\n`;
  }
  const target = openSync(file, "w");
  writeSync(target, text);
  closeSync(target);
  const found = await scan(folder);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(places.map(() => key));
  expect(found.map(({ line: at }) => text.split("\n")[at - 1])).toEqual(places.map(() => `key = "${key}"`));
});

test("a line of 100 MB is scanned in bounded memory", { timeout: 30_000 }, async () => {
  const folder = tree({ "line.txt": Buffer.alloc(100 * 2 ** 20, "lorem ipsum ") });
  const line = openSync(join(folder, "line.txt"), "r+");
  writeSync(line, ` "${openAiKey()}" `, 99 * 2 ** 20);
  closeSync(line);
  const { stdout } = await vaultSecret(["scan", "-f", "jsonl"], { cwd: folder, node: ["--max-old-space-size=128"] });
  expect(linesOf(stdout)).toMatchObject([{ file: "line.txt", start: 99 * 2 ** 20 + 2, line: 1 }]);
});

test("Ctrl+C prints what was found so far and ends with 130", async () => {
  const child = spawn(process.execPath, [BINARY, "scan", "--stdin", "-f", "jsonl"], { stdio: "pipe" });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stdin.on("error", () => {});
  child.stdin.write(`k = "${openAiKey()}"\n`);
  child.stdin.write("x".repeat(4 * 2 ** 20));
  await once(child.stdin, "drain");
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect(code).toBe(130);
  expect(linesOf(stdout)).toHaveLength(1);
});

test("Ctrl+C ends a scan of files in several threads at once", async () => {
  const files: Record<string, string> = { "0.ts": `k = "${openAiKey()}"\n`, "z.txt": "text ".repeat(2000) };
  for (let index = 1; index < 1000; index++) files[`d/${index}.ts`] = "const filler = 1;\n".repeat(1000);
  const folder = tree(files);
  truncateSync(join(folder, "z.txt"), 2 ** 37);
  const child = spawn(process.execPath, [BINARY, "scan", "-f", "jsonl", "--threads", "3"], { cwd: folder });
  const [first] = await once(child.stdout.setEncoding("utf8"), "data");
  child.stderr.resume();
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([130, null]);
  expect(linesOf(first)).toHaveLength(1);
});

test("a reader that goes away ends the scan without an error", async () => {
  const folder = tree({ "a.ts": `k = "${openAiKey()}"\n`.repeat(5000) });
  const child = spawn(process.execPath, [BINARY, "scan", "-f", "jsonl"], { cwd: folder, stdio: "pipe" });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  await once(child, "close");
  expect(stderr).toBe("");
});
