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
  const id = vaultId(store);
  const file = join(folder, "master.key");
  if (place === undefined) return create(store, file, id, keychain);
  const hex = place === "file" ? await readIfThere(file) : await keychain?.read(id);
  const key = parseKey(hex);
  const check = Buffer.from(store.meta.get("master-key-check") ?? "", "base64");
  if (key && decryptBytes(key, check, CHECK)) return key;
  const where = place === "file" ? file : "the system's keychain";
  const problem = hex === undefined ? "is not there" : "does not open this vault";
  throw new Error(`The master key of the local vault ${problem}. It is kept in ${where}; unlock or restore it.`);
}

async function create(store: Store, file: string, id: string, keychain: Keychain | undefined): Promise<KeyObject> {
  const hex = randomBytes(32).toString("hex");
  const kept = (await keychain?.write(id, hex)) === true && (await keychain?.read(id)) === hex;
  if (!kept) await writePrivate(file, hex);
  const key = createSecretKey(hex, "hex");
  store.transaction(() => {
    store.meta.put("master-key-place", kept ? "keychain" : "file");
    store.meta.put("master-key-check", encryptBytes(key, CHECK, CHECK).toString("base64"));
  });
  return key;
}

function vaultId(store: Store): string {
  const known = store.meta.get("vault-id");
  if (known !== undefined) return known;
  const id = randomUUID();
  store.transaction(() => store.meta.put("vault-id", id));
  return id;
}

function parseKey(hex: string | undefined): KeyObject | undefined {
  return /^[0-9a-f]{64}$/.test(hex?.trim() ?? "") ? createSecretKey(hex?.trim() ?? "", "hex") : undefined;
}
