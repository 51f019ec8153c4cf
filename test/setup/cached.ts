import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Where tools and builds are kept outside the clone. */
export const cacheFolder = process.env.VAULT_SECRET_CACHE ?? join(homedir(), ".cache", "vault-secret");

/**
 * Runs `install` into a folder of the cache once, and again when `version` changes.
 * Processes that ask at the same time wait for the first one. A broken installation is started over.
 * Returns the folder.
 */
export async function cached(
  name: string,
  version: string,
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheFolder, name);
  const stamp = join(folder, ".complete");
  const isComplete = async () => (await readFile(stamp, "utf8").catch(() => "")) === version;
  if (await isComplete()) return folder;

  await mkdir(cacheFolder, { recursive: true });
  const unlock = await lock(`${folder}.lock`);
  try {
    if (await isComplete()) return folder;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    await install(folder);
    await writeFile(stamp, version);
    return folder;
  } finally {
    await unlock();
  }
}

/** A lock file that holds its owner's process id; one whose owner has died is taken over. */
async function lock(path: string): Promise<() => Promise<void>> {
  for (;;) {
    const isMine = await writeFile(path, String(process.pid), { flag: "wx" }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === "EEXIST") return false;
        throw error;
      },
    );
    if (isMine) return () => rm(path, { force: true });
    const owner = Number(await readFile(path, "utf8").catch(() => ""));
    if (owner > 0 && !isAlive(owner)) await rm(path, { force: true });
    else await wait(200);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
