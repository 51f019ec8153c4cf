import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, chmodSync, closeSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { startLookThreads } from "../../src/sources/history/look-threads.ts";
import { anthropicKey, openAiKey } from "../keys.ts";
import { packOf, repository, runGit, type TestRepository } from "../repository.ts";
import { silentHost } from "../silent-host.ts";
import { BINARY, type Ended, linesOf, vaultSecret } from "../vault-secret.ts";
import { textsOf, versions } from "./versions.ts";

/** The repositories below are large enough for all of them. */
const THREADS = ["1", "2", "3"];

/** A repository with several packs, of which one is borrowed and so large that other threads help. */
function heavy(): TestRepository {
  const histories = fc.sample(versions, 40).map((each) => textsOf(each));
  const first = packOf(histories.slice(0, 20).flat());
  const second = packOf(histories.slice(20).flat());
  const large = repository("--bare");
  importBlobs(large, [Buffer.alloc(30e6, "text and 123 more text\n"), Buffer.alloc(30e6, "\0")]);
  const borrowed = [second.folder, large.folder].map((folder) => {
    return runGit(folder, ["rev-parse", "--path-format=absolute", "--git-path", "objects"]);
  });
  writeFileSync(join(first.folder, ".git/objects/info/alternates"), borrowed.map((path) => `${path}\n`).join(""));
  first.commit({ "loose.ts": `k = "${openAiKey()}"` });
  importBlobs(first, [`k = "${anthropicKey()}"`]);
  return first;
}

/** A pack of its own, not compressed, with blobs that nothing leads to. */
function importBlobs({ folder }: TestRepository, contents: readonly (Buffer | string)[]): void {
  const parts = contents.flatMap((content) => [`blob\ndata ${Buffer.byteLength(content)}\n`, content, "\n"]);
  const settings = ["-c", "core.compression=0", "-c", "fastimport.unpackLimit=0"];
  runGit(folder, [...settings, "fast-import", "--quiet"], Buffer.concat(parts.map((part) => Buffer.from(part))));
}

function packs({ folder }: TestRepository): string[] {
  const where = join(folder, ".git/objects/pack");
  const names = readdirSync(where).filter((name) => name.endsWith(".pack"));
  return names.sort().map((name) => join(where, name));
}

function look({ folder }: TestRepository, threads: string): Promise<Ended> {
  return vaultSecret(["scan", "--history", "-q", "-f", "jsonl", "--threads", threads, folder]);
}

/** What all numbers of threads say, which is the same. */
async function sameForAll(made: TestRepository): Promise<Ended> {
  const [one, ...others] = await Promise.all(THREADS.map((threads) => look(made, threads)));
  if (!one) throw new Error("nothing was looked at");
  for (const other of others) expect(other).toEqual(one);
  return one;
}

test("the result is the same for any number of threads, byte for byte", async () => {
  const { code, stdout } = await sameForAll(heavy());
  expect(code).toBe(1);
  const files = linesOf(stdout).map(({ file }) => file);
  expect(files).toContain("loose.ts");
  expect(files.some((file) => file.startsWith("file/"))).toBe(true);
  expect(files.some((file) => file.startsWith("unreachable/"))).toBe(true);
});

test("so are the words about damaged objects", async () => {
  const made = heavy();
  damage(
    made,
    ["file/0", "file/5", "file/9"].map((name) => made.git("rev-parse", `HEAD~1:${name}`)),
  );
  const { code, stderr } = await sameForAll(made);
  expect(stderr).toMatch(/cannot read object [0-9a-f]{40}: damaged/);
  expect(stderr).not.toContain("error:");
  expect([1, 3]).toContain(code);
});

test("so is what git has to read, since a pack is of an unknown version", async () => {
  const made = heavy();
  const [pack = ""] = packs(made);
  for (const ending of ["idx", "rev"]) rmSync(pack.replace(/pack$/, ending), { force: true });
  made.git("index-pack", "--index-version=1", pack);
  expect((await sameForAll(made)).stdout).not.toBe("");
});

test("Ctrl+C ends a look at a history on several threads at once", async () => {
  const made = heavy();
  for (const pack of packs(made)) appendFileSync(pack.replace(/pack$/, "promisor"), "");
  const child = spawn(process.execPath, [BINARY, "scan", "--history", "--threads", "3", made.folder]);
  // It says that the clone is partial just before it looks.
  const [said] = await once(child.stderr.setEncoding("utf8"), "data");
  child.kill("SIGINT");
  expect(said).toContain("a partial clone");
  expect(await once(child, "close")).toEqual([130, null]);
});

test("a thread that cannot start is an error that says what to do", async () => {
  const { scannerOptions, signal } = silentHost();
  // Only the bundle has the file that such a thread runs.
  const threads = startLookThreads(1, { scannerOptions, mostBytes: 1 }, signal, () => undefined);
  const failure = { message: "a thread beside the main one failed", hint: expect.stringContaining("--threads 1") };
  await expect(threads.haveVisited(1)).rejects.toMatchObject(failure);
  await threads.stop();
});

/** Spoils objects in their packs. */
function damage(made: TestRepository, oids: readonly string[]): void {
  for (const pack of packs(made)) {
    const listed = made.git("verify-pack", "-v", pack.replace(/pack$/, "idx")).split("\n");
    chmodSync(pack, 0o644);
    const file = openSync(pack, "r+");
    for (const [oid = "", , , , offset] of listed.map((line) => line.split(/ +/))) {
      if (oids.includes(oid)) writeSync(file, Buffer.alloc(8, 255), 0, 8, Number(offset) + 4);
    }
    closeSync(file);
  }
}
