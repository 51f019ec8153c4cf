import { chmod, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** The one folder per user where the local vault lives, after the habits of the platform. */
export function defaultFolder(platform = process.platform, env = process.env, home = homedir()): string {
  if (platform === "win32") return join(env.LOCALAPPDATA ?? join(home, "AppData", "Local"), "vault-secret");
  if (platform === "darwin") return join(home, "Library", "Application Support", "vault-secret");
  return join(env.XDG_STATE_HOME || join(home, ".local", "state"), "vault-secret");
}

/** Makes the folder, and makes it this user's alone. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
}

/** Writes a file of mode 0600 entirely or not at all; without `flush`, a power cut may still lose it. */
export async function writePrivate(path: string, content: string, { flush = true } = {}): Promise<void> {
  const unfinished = `${path}.${process.pid}.new`;
  await writeFile(unfinished, content, { mode: 0o600, flush });
  await rename(unfinished, path);
}

/** The JSON in a file, or undefined if there is no file. A spoilt file is named, never quoted: it may hold a secret. */
export async function readJson(path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  const parsed = parse(text);
  if (typeof parsed === "object" && parsed !== null) return { ...parsed };
  throw new Error(`${path} is damaged; remove it, and it is made anew.`);
}

/** The content of a file, or undefined if there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
