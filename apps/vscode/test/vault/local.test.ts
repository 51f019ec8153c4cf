import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { openVault } from "../../src/vault/aws.ts";
import type { VaultClient } from "../../src/vault/vault-client.ts";
import { failure, fakeKey, newSecret, wrapped } from "./world.ts";

describe("the vault of this machine", () => {
  test("keeps keys without any account, over restarts, and writes none in clear", async () => {
    const folder = await newFolder();
    const key = fakeKey();
    const first = await open(folder);
    const stored = await first.store(newSecret(key));
    expect(await first.verify(stored, wrapped(key))).toMatchObject({ compared: true });
    expect(first).toMatchObject({ kind: "local", region: "us-east-1" });
    expect(first.consoleUrl(stored.reference)).toBeUndefined();
    await first.dispose();

    const second = await open(folder);
    expect(await second.findEqual(wrapped(key), [stored.name])).toMatchObject({ reference: stored.reference });
    await second.dispose();
    for (const file of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (file.isFile()) expect((await readFile(join(file.parentPath, file.name))).includes(key)).toBe(false);
  });

  test("is shared by windows, and goes on when the one that serves it is closed", async () => {
    const folder = await newFolder();
    const [one, two] = [await open(folder), await open(folder)];
    const key = fakeKey();
    const stored = await one.store(newSecret(key));
    await one.dispose();
    expect(await retried(() => two.verify(stored, wrapped(key)))).toMatchObject({ compared: true });
    expect(await two.store(newSecret(key))).toMatchObject({ outcome: "reused" });
  });

  test("a folder that cannot be used is told with what to do", async () => {
    const folder = await newFolder();
    const error = await failure(
      openVault({ vault: "local" }, { local: { folder: join(folder, "\0") } }),
      "no-local-vault",
    );
    expect(error.message).toContain("local vault");
  });
});

/** In the moment of the handover a call can be refused. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 20; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vault-secret-local-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function open(folder: string): Promise<VaultClient> {
  const client = await openVault({ vault: "local" }, { local: { folder, keychain: false } });
  onTestFinished(() => client.dispose());
  return client;
}
