import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { withMachineLock } from "../../src/vault/machine-lock.ts";

test("work of one name takes turns, work of another name does not wait", async () => {
  const folder = await newFolder();
  const log: string[] = [];
  const first = gate();
  const one = withMachineLock(folder, "a", async () => {
    await first.promise;
    log.push("one");
  });
  await held(folder);
  const two = withMachineLock(folder, "a", async () => log.push("two"));
  await withMachineLock(folder, "b", async () => log.push("other"));
  first.open();
  await Promise.all([one, two]);
  expect(log).toEqual(["other", "one", "two"]);
  expect(await readdir(folder)).toEqual([]);
});

test("work that fails lets go of the lock", async () => {
  const folder = await newFolder();
  await expect(withMachineLock(folder, "a", async () => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  expect(await withMachineLock(folder, "a", async () => "next")).toBe("next");
});

test("the lock of a process that died is taken over", async () => {
  const folder = await newFolder();
  const first = gate();
  const dead = withMachineLock(folder, "a", () => first.promise);
  await held(folder);
  const [file = ""] = await readdir(folder);
  const longAgo = new Date(Date.now() - 120_000);
  await utimes(join(folder, file), longAgo, longAgo);
  expect(await withMachineLock(folder, "a", async () => "taken over")).toBe("taken over");
  first.open();
  await dead;
});

test("waiting for a lock can be cancelled", async () => {
  const folder = await newFolder();
  const first = gate();
  const one = withMachineLock(folder, "a", () => first.promise);
  await held(folder);
  const controller = new AbortController();
  const two = withMachineLock(folder, "a", async () => "never", controller.signal);
  controller.abort();
  await expect(two).rejects.toThrow();
  first.open();
  await one;
});

test("where no lock can be made, the work runs without", async () => {
  const folder = await newFolder();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "a-file"), "");
  expect(await withMachineLock(join(folder, "a-file"), "a", async () => "done")).toBe("done");
});

/** Waits until somebody holds a lock there. */
async function held(folder: string): Promise<void> {
  while ((await readdir(folder).catch(() => [])).length === 0) await new Promise((resolve) => setImmediate(resolve));
}

function gate(): { readonly promise: Promise<void>; open(): void } {
  let open = () => {};
  const promise = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

async function newFolder(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "vault-secret-locks-"));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  return join(home, "locks");
}
