import { createSecretKey, type KeyObject, randomBytes, randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Keychain } from "./keychain.ts";
import { decryptBytes, encryptBytes } from "./kms/key-ring.ts";
import { readIfThere, writePrivate } from "./state-folder.ts";
import type { Store } from "./store.ts";

const CHECK = Buffer.from("vault-secret master key");

/**
 * The AES-256 key under which everything in the vault rests. Made at first start and kept in the keychain, or in a file
 * of mode 0600 where there is none. Throws if the key cannot be had any more, rather than making another one.
 */
export async function loadMasterKey(store: Store, folder: string, keychain: Keychain | undefined): Promise<KeyObject> {
  const place = store.meta.get("master-key-place");
  const file = join(folder, "master.key");
  if (place === undefined) return create(store, file, keychain);
  const hex = place === "file" ? await readIfThere(file) : await keychain?.read(store.meta.get("vault-id") ?? "");
  const key = parseKey(hex);
  const check = Buffer.from(store.meta.get("master-key-check") ?? "", "base64");
  if (key && decryptBytes(key, check, CHECK)) return key;
  const where = place === "file" ? file : "the system's keychain";
  const problem = hex === undefined ? "is not there" : "does not open this vault";
  throw new Error(`The master key of the local vault ${problem}. It is kept in ${where}; unlock or restore it.`);
}

/** A key file without its vault is used again rather than overwritten: the vault may come back from a backup. */
async function create(store: Store, file: string, keychain: Keychain | undefined): Promise<KeyObject> {
  const vaultId = randomUUID();
  const found = parseKey(await readIfThere(file));
  const key = found ?? createSecretKey(randomBytes(32));
  const hex = key.export().toString("hex");
  const kept = !found && (await keychain?.write(vaultId, hex)) === true && (await keychain?.read(vaultId)) === hex;
  if (!kept && !found) await writePrivate(file, hex);
  store.transaction(() => {
    store.meta.put("vault-id", vaultId);
    store.meta.put("master-key-place", kept ? "keychain" : "file");
    store.meta.put("master-key-check", encryptBytes(key, CHECK, CHECK).toString("base64"));
  });
  return key;
}

function parseKey(hex: string | undefined): KeyObject | undefined {
  return /^[0-9a-f]{64}$/.test(hex?.trim() ?? "") ? createSecretKey(hex?.trim() ?? "", "hex") : undefined;
}
