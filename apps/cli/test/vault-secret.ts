import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Record<string, string>;
  /** Whether a person without rights runs it, also where the tests are run by root. */
  readonly unprivileged?: boolean;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
}

export const BINARY = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** Runs the built command to its end. */
export function vaultSecret(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { cwd, input = "", env = {}, node = [], unprivileged } = options;
  const isRoot = process.getuid?.() === 0;
  const child = spawn(process.execPath, [...node, BINARY, ...args], {
    cwd,
    ...(unprivileged && isRoot && { uid: 65534, gid: 65534 }),
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1", ...env },
  });
  child.stdin.on("error", () => {}).end(input);
  const text = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text.stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    text.stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ code, ...text }));
  });
}

/** A line of `--format jsonl`. */
export interface Line {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
  readonly group: string;
}

/** What `vault-secret scan --format jsonl` prints, read. */
export async function scan(cwd: string, ...args: string[]): Promise<Line[]> {
  const { stdout } = await vaultSecret(["scan", "--format", "jsonl", ...args], { cwd });
  return linesOf(stdout);
}

export function linesOf(stdout: string): Line[] {
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

/** A folder with these files, gone after the test. */
export function tree(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "vault-secret-cli-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) write(folder, path, content);
  return folder;
}

export function write(folder: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
