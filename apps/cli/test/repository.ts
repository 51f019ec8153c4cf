import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A repository made for a test; gone when the test is. */
export interface TestRepository {
  readonly folder: string;
  git(...args: string[]): string;
  /** Writes files, null deletes one, and commits all. Returns the commit. */
  commit(files: Record<string, string | Buffer | null>): string;
  write(path: string, content: string | Buffer): void;
}

/** No setting of the person who runs the tests counts. */
const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "vault-secret-git-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function runGit(folder: string, args: readonly string[], input: string | Buffer = ""): string {
  const stdio: ["pipe", "pipe", "pipe"] = ["pipe", "pipe", "pipe"];
  return execFileSync("git", args, { cwd: folder, env: ENVIRONMENT, input, stdio, encoding: "utf8" }).trim();
}

/** Commits what is staged. Hooks run with this in front of the PATH. Returns what git and the hooks said. */
export function tryCommit(folder: string, onPath: string): { ok: boolean; said: string } {
  const env = { ...ENVIRONMENT, PATH: `${onPath}:${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync("git", ["commit", "-m", "x"], { cwd: folder, env, encoding: "utf8" });
  return { ok: status === 0, said: stdout + stderr };
}

export function repository(...initOptions: string[]): TestRepository {
  const folder = temporaryFolder();
  const git = (...args: string[]) => runGit(folder, args);
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  git("init", "-q", "-b", "main", ...initOptions);
  return {
    folder,
    git,
    write,
    commit(files) {
      for (const [path, content] of Object.entries(files)) {
        if (content === null) rmSync(join(folder, path));
        else write(path, content);
      }
      git("add", "--all", "--force");
      git("commit", "-q", "--allow-empty", "-m", "change");
      return git("rev-parse", "HEAD");
    },
  };
}

/** Stores contents as blobs, each of them reachable, in one pack with as many deltas as git finds. */
export function packOf(contents: readonly (string | Buffer)[], ...initOptions: string[]): TestRepository {
  const made = repository(...initOptions);
  const parts: (string | Buffer)[] = ["commit refs/heads/main\ncommitter A <a@example.com> 0 +0000\ndata 0\n"];
  contents.forEach((content, at) => {
    const bytes = Buffer.from(content);
    parts.push(`M 100644 inline file/${at}\ndata ${bytes.length}\n`, bytes, "\n");
  });
  runGit(made.folder, ["fast-import", "--quiet"], Buffer.concat(parts.map((part) => Buffer.from(part))));
  made.git("repack", "-adfq", "--window=50", "--depth=50");
  return made;
}
