import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Backups, ResidueScope } from "./residue.ts";

/** Unsaved texts that hold the key, of whatever document: `<User>/../Backups/<workspace>/<scheme>/<hash>`. */
export async function findBackups(needle: Buffer, { userFolder }: ResidueScope): Promise<Backups[]> {
  if (!userFolder) return [];
  const root = join(userFolder, "..", "Backups");
  const listed = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files: string[] = [];
  for (const each of listed) {
    if (!each.isFile()) continue;
    const path = join(each.parentPath, each.name);
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes?.includes(needle)) files.push(path);
  }
  return files.length > 0 ? [{ kind: "backup", files: files.sort() }] : [];
}
