import { randomBytes } from "node:crypto";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { proofOf } from "./attach.ts";
import type { Vault } from "./dispatch.ts";
import type { Faults } from "./faults.ts";
import { type Credentials, createIdentities, newCredentials } from "./identities.ts";
import { systemKeychain } from "./keychain.ts";
import { createKeyRing } from "./kms/key-ring.ts";
import { type Listener, listen } from "./listen.ts";
import { loadMasterKey } from "./master-key.ts";
import { createRateLimit } from "./rate-limit.ts";
import { openSqliteStore } from "./sqlite-store.ts";
import { prepareFolder, readIfThere, writePrivate } from "./state-folder.ts";
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

/** Where an owner can be found; written by it, read by the other processes of the user. */
export interface Whereabouts {
  port: number;
  credentials: Credentials;
}

/** Serves a vault that lives and dies with this process. */
export async function ownMemory(options: OwnerOptions): Promise<Owner> {
  const store = await openSqliteStore(":memory:");
  if (!store) throw new Error("A vault in memory cannot be locked by another process");
  return serve(store, randomBytes(32), newCredentials(), options, options.port ?? 0);
}

/** Takes the vault in the folder and serves it; undefined if another process has it. */
export async function ownFolder(folder: string, options: OwnerOptions): Promise<Owner | undefined> {
  await prepareFolder(folder);
  const store = await openSqliteStore(privateFile(join(folder, "vault.db")));
  if (!store) return undefined;
  try {
    const masterKey = await loadMasterKey(store, folder, options.keychain ? systemKeychain(folder) : undefined);
    const credentials = await loadCredentials(folder);
    const owner = await serve(store, masterKey, credentials, options, options.port ?? (await lastPort(folder)));
    await writePrivate(join(folder, "endpoint.json"), JSON.stringify({ port: owner.port }));
    return owner;
  } catch (error) {
    store.close();
    throw error;
  }
}

/** Where the owner of the folder was last; undefined before the first one was ready. */
export async function whereabouts(folder: string): Promise<Whereabouts | undefined> {
  const credentials = await readIfThere(join(folder, "credentials.json"));
  const port = await lastPort(folder);
  return credentials === undefined || port === 0 ? undefined : { port, credentials: JSON.parse(credentials) };
}

async function serve(
  store: Store,
  masterKey: Buffer,
  credentials: Credentials,
  { port: fixed, maxRequestsPerSecond, faults, now }: OwnerOptions,
  port: number,
): Promise<Owner> {
  const vault: Vault = {
    store,
    ring: createKeyRing(masterKey),
    identities: createIdentities(ACCOUNT, credentials, masterKey),
    rate: createRateLimit(maxRequestsPerSecond),
    faults,
    now: () => now() + (faults?.clockSkewMs ?? 0),
    proof: (challenge) => proofOf(credentials, challenge),
  };
  const listener = await listenNear(vault, port, fixed === undefined);
  return {
    port: listener.port,
    credentials,
    async close() {
      await listener.close();
      store.close();
    },
  };
}

/** A port that was only remembered may be another program's by now. */
async function listenNear(vault: Vault, port: number, anyOther: boolean): Promise<Listener> {
  try {
    return await listen(vault, port);
  } catch (error) {
    if (!anyOther || port === 0) throw error;
    return listen(vault, 0);
  }
}

async function loadCredentials(folder: string): Promise<Credentials> {
  const path = join(folder, "credentials.json");
  const known = await readIfThere(path);
  if (known !== undefined) return JSON.parse(known);
  const credentials = newCredentials();
  await writePrivate(path, JSON.stringify(credentials));
  return credentials;
}

async function lastPort(folder: string): Promise<number> {
  const kept = await readIfThere(join(folder, "endpoint.json"));
  return kept === undefined ? 0 : Number(JSON.parse(kept).port);
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
