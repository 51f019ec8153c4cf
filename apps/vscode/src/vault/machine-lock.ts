import { createHash } from "node:crypto";
import { mkdir, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A holder that died leaves its file behind; nobody holds one this long. */
const STALE_MS = 60_000;
const RETRY_MS = 20;

/**
 * Runs the work while no other process of this user does the same under this name: two windows that write one secret
 * take turns. The lock is a file in the folder. Where none can be made there, the work runs without.
 */
export async function withMachineLock<T>(
  folder: string,
  name: string,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const path = join(folder, `${createHash("sha256").update(name).digest("hex")}.lock`);
  if (!(await take(path, folder, signal))) return work();
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** False if no lock can be had there at all. */
async function take(path: string, folder: string, signal: AbortSignal | undefined): Promise<boolean> {
  const isThere = await mkdir(folder, { recursive: true, mode: 0o700 }).then(
    () => true,
    () => false,
  );
  if (!isThere) return false;
  for (;;) {
    try {
      await (await open(path, "wx", 0o600)).close();
      return true;
    } catch (error) {
      if (!isHeld(error)) return false;
    }
    const since = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    );
    if (since !== undefined && Date.now() - since > STALE_MS) await rm(path, { force: true });
    await sleep(RETRY_MS, undefined, { signal });
  }
}

/** Windows refuses the name of a file that is just being removed. */
function isHeld(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "EEXIST" || (code === "EPERM" && process.platform === "win32");
}
