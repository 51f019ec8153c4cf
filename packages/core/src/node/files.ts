import { randomBytes } from "node:crypto";
import { chmod, open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { formatRefsFile, parseRefsFile, type RefsEntry } from "../refs/refs-file.ts";

/** Reads a reference file. Throws what `parseRefsFile` throws, and Node's own errors for a file that cannot be read. */
export async function readRefsFile(path: string): Promise<RefsEntry[]> {
  return parseRefsFile(await readFile(path, "utf8"));
}

/**
 * Replaces a reference file as a whole: readers, and a machine that loses power, see the old text or the new one.
 * Keeps the mode of the old file and writes through a symbolic link; a new file gets the usual mode.
 */
export async function writeRefsFile(path: string, entries: Parameters<typeof formatRefsFile>[0]): Promise<void> {
  await replaceFile(path, formatRefsFile(entries));
}

async function replaceFile(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(absent(path));
  const mode = await stat(target).then((old) => old.mode & 0o7777, absent(undefined));
  const temporary = join(dirname(target), `.${randomBytes(8).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx", mode ?? 0o666);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    // open() takes the umask off.
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(absent(undefined));
    throw error;
  }
  await syncFolder(dirname(target));
}

/** The new name itself has to reach the disk. Windows cannot open folders and needs no such step. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** `otherwise` when there is no such file; any other failure is raised. */
function absent<T>(otherwise: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT") return otherwise;
    throw error;
  };
}
