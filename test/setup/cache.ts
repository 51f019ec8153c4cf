import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";

/** Where everything lives that is too large for the clone and the same for all clones. */
export const cacheFolder = process.env.VAULT_SECRET_CACHE || join(homedir(), ".cache/vault-secret");

/** Runs `work` while no other process holds the same lock file. A process that dies lets go of it. */
export async function withLock<T>(path: string, work: () => Promise<T>, onWait?: () => void): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  using lock = new DatabaseSync(path, { timeout: 0 });
  for (let tries = 0; !acquire(lock); tries += 1) {
    if (tries === 0) onWait?.();
    await sleep(250);
  }
  return await work();
}

function acquire(lock: DatabaseSync): boolean {
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes("locked")) return false;
    throw error;
  }
}
