import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const BINARY = fileURLToPath(new URL("../../apps/cli/dist/main.js", import.meta.url));
const HEAP = "--max-old-space-size=128";

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "vault-secret-large-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

function key(): string {
  const half = () => randomBytes(37).toString("hex");
  return `sk-proj-${half()}T3BlbkFJ${half()}`;
}

/** Standard output of a scan in a small heap. */
function scan(cwd: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 2 ** 30 };
    execFile(process.execPath, [HEAP, BINARY, "scan", ...args], options, (_error, stdout) => resolve(stdout));
  });
}

test("a file of 2 GB is scanned to its end in bounded memory", async () => {
  const cwd = folder();
  const file = join(cwd, "large.txt");
  writeFileSync(file, "text ".repeat(2000));
  truncateSync(file, 2 ** 31);
  appendFileSync(file, `\n "${key()}" \n`);
  expect(JSON.parse(await scan(cwd, "-f", "jsonl"))).toMatchObject({ start: 2 ** 31 + 3, line: 2, column: 3 });
});

test("200,000 keys are reported in bounded memory", async () => {
  const cwd = folder();
  for (let file = 0; file < 20; file++) {
    writeFileSync(join(cwd, `${file}.txt`), Array.from({ length: 10_000 }, () => `k = "${key()}"\n`).join(""));
  }
  for (const format of ["jsonl", "sarif", "table"]) {
    const output = await scan(cwd, "-f", format);
    expect(output.length).toBeGreaterThan(format === "table" ? 100_000 : 20_000_000);
  }
});
