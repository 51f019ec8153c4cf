import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { listenAtHome } from "./address.ts";
import { proofOf } from "./attach.ts";
import { type Credentials, loadCredentials, newCredentials } from "./credentials.ts";
import type { Vault } from "./dispatch.ts";
import type { Faults } from "./faults.ts";
import { createIdentities } from "./identities.ts";
import { systemKeychain } from "./keychain.ts";
import { createKeyRing } from "./kms/key-ring.ts";
import { type Listener, listen } from "./listen.ts";
import { loadMasterKey } from "./master-key.ts";
import { createRateLimit } from "./rate-limit.ts";
import { openSqliteStore } from "./sqlite-store.ts";
import { prepareFolder } from "./state-folder.ts";
import type { Store } from "./store.ts";

const ACCOUNT = "000000000000";

export interface OwnerOptions {
  /** Undefined takes the port of the last time if it is free, or any other. */
  port: number | undefined;
  keychain: boolean;
  maxRequestsPerSecond: number;
  faults: Faults | undefined;
  now: () => number;
}

/** A vault that this process holds and serves. */
export interface Owner {
  port: number;
  credentials: Credentials;
  close(): Promise<void>;
}

/** Serves a vault that lives and dies with this process. */
export async function ownMemory(options: OwnerOptions): Promise<Owner> {
  const store = await openSqliteStore(":memory:");
  if (!store) throw new Error("A vault in memory cannot be locked by another process");
  const credentials = newCredentials();
  const vault = openVault(store, createSecretKey(randomBytes(32)), credentials, options);
  return asOwner(vault, credentials, await listen(vault, options.port ?? 0));
}

/** Takes the vault in the folder and serves it; undefined if another process has it. */
export async function ownFolder(folder: string, options: OwnerOptions): Promise<Owner | undefined> {
  await prepareFolder(folder);
  const store = await openSqliteStore(privateFile(join(folder, "vault.db")));
  if (!store) return undefined;
  try {
    const keychain = options.keychain ? systemKeychain(folder) : undefined;
    const [masterKey, credentials] = await Promise.all([
      loadMasterKey(store, folder, keychain),
      loadCredentials(folder),
    ]);
    const vault = openVault(store, masterKey, credentials, options);
    return asOwner(vault, credentials, await listenAtHome(vault, folder, options.port));
  } catch (error) {
    store.close();
    throw error;
  }
}

function openVault(
  store: Store,
  masterKey: KeyObject,
  credentials: Credentials,
  { maxRequestsPerSecond, faults, now }: OwnerOptions,
): Vault {
  return {
    store,
    ring: createKeyRing(masterKey),
    identities: createIdentities(ACCOUNT, credentials, masterKey),
    rate: createRateLimit(maxRequestsPerSecond),
    faults,
    now: () => now() + (faults?.clockSkewMs ?? 0),
    proof: (challenge) => proofOf(credentials, challenge),
  };
}

function asOwner(vault: Vault, credentials: Credentials, listener: Listener): Owner {
  return {
    port: listener.port,
    credentials,
    async close() {
      await listener.close();
      vault.store.close();
    },
  };
}

/**
 * Creates the file with mode 0600, which SQLite's own files beside it inherit. It is never opened here once it is
 * there, and what creates it closes it at once: closing any descriptor of it drops the locks of the whole process.
 */
function privateFile(path: string): string {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return path;
}
