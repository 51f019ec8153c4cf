import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { expect, test, vi } from "vitest";
import { type Keychain, type Run, systemKeychain } from "../src/keychain.ts";
import { loadMasterKey } from "../src/master-key.ts";
import { openSqliteStore } from "../src/sqlite-store.ts";
import type { Store } from "../src/store.ts";
import { clientOf } from "./client.ts";
import { newFolder, start } from "./process.ts";

function keychainInMemory(): Keychain & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: async (id) => kept.get(id),
    write: async (id, secret) => {
      kept.set(id, secret);
      return true;
    },
  };
}

async function newStore(): Promise<Store> {
  const store = await openSqliteStore(":memory:");
  if (!store) throw new Error("no store");
  return store;
}

test("where there is a keychain, the master key is in it and in no file", async () => {
  const [folder, store, keychain] = [await newFolder(), await newStore(), keychainInMemory()];
  const key = await loadMasterKey(store, folder, keychain);
  expect(await loadMasterKey(store, folder, keychain)).toEqual(key);
  expect([...keychain.kept.values()]).toEqual([key.export().toString("hex")]);
  expect(existsSync(join(folder, "master.key"))).toBe(false);
});

test("a keychain that forgot the key, or is not there any more, is an error", async () => {
  const [folder, store, keychain] = [await newFolder(), await newStore(), keychainInMemory()];
  await loadMasterKey(store, folder, keychain);
  keychain.kept.clear();
  await expect(loadMasterKey(store, folder, keychain)).rejects.toThrow(/kept in the system's keychain/);
  await expect(loadMasterKey(store, folder, undefined)).rejects.toThrow(/is not there/);
});

test.each<[string, Keychain]>([
  ["refuses", { read: async () => undefined, write: async () => false }],
  ["keeps something else", { read: async () => "00", write: async () => true }],
])("where the keychain %s, the key goes to a file", async (_case, keychain) => {
  const [folder, store] = [await newFolder(), await newStore()];
  const key = await loadMasterKey(store, folder, keychain);
  expect(await readFile(join(folder, "master.key"), "utf8")).toBe(key.export().toString("hex"));
  expect(await loadMasterKey(store, folder, undefined)).toEqual(key);
});

test.each(["linux", "darwin", "win32"] as const)(
  "on %s the key travels on standard input, never as an argument",
  async (platform) => {
    const secret = randomBytes(32).toString("hex");
    let given = "";
    const run: Run = async (command, args, input) => {
      expect([command, ...args].join(" ")).not.toContain(secret);
      given += input;
      return `${secret}\n`;
    };
    const keychain = systemKeychain(await newFolder(), platform, run);
    expect(await keychain.write("id", secret)).toBe(true);
    expect(given).toContain(secret);
    expect(await keychain.read("id")).toBe(secret);
  },
);

test.each(["linux", "darwin", "win32"] as const)("on %s a tool that fails means no keychain", async (platform) => {
  const keychain = systemKeychain(await newFolder(), platform, async () => undefined);
  expect(await keychain.write("id", "00")).toBe(false);
  expect(await keychain.read("id")).toBeUndefined();
});

test("a vault whose key is with the system's own tool works across restarts", async () => {
  const [folder, tools] = [await newFolder(), await newFolder()];
  const tool = `#!/bin/sh
echo "$@" >> "${tools}/arguments"
case "$1" in store) cat > "${tools}/kept" ;; lookup) cat "${tools}/kept" ;; esac
`;
  await writeFile(join(tools, "secret-tool"), tool);
  await chmod(join(tools, "secret-tool"), 0o700);
  vi.stubEnv("PATH", `${tools}${delimiter}${process.env.PATH}`);
  const first = await start(folder, { keychain: true });
  await clientOf(first).secrets("CreateSecret", { Name: "a", SecretString: "x" });
  await first.close();
  const second = await start(folder, { keychain: true });
  vi.unstubAllEnvs();
  expect((await clientOf(second).secrets("GetSecretValue", { SecretId: "a" })).body.SecretString).toBe("x");
  expect(existsSync(join(folder, "master.key"))).toBe(false);
  const kept = await readFile(join(tools, "kept"), "utf8");
  expect(kept).toMatch(/^[0-9a-f]{64}$/);
  expect(await readFile(join(tools, "arguments"), "utf8")).not.toContain(kept);
});
