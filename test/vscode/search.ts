import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { spellingsOf } from "../canary/spellings.ts";

/** A file that holds a canary, and how it is written there. Never the canary. */
export interface Hit {
  readonly canary: string;
  /** Folder by its name, and the path in it. */
  readonly place: string;
  readonly spelling: string;
}

export interface SearchReport {
  /** How many were read. */
  readonly files: number;
  readonly hits: readonly Hit[];
}

/** Looks for named canaries in every file below named folders. */
export async function searchFolders(
  folders: Readonly<Record<string, string>>,
  canaries: Readonly<Record<string, string>>,
): Promise<SearchReport> {
  const needles = Object.entries(canaries).flatMap(([canary, value]) =>
    spellingsOf(value).map(({ name, text }) => ({ canary, spelling: name, bytes: Buffer.from(text, "latin1") })),
  );
  const hits = new Map<string, Hit>();
  let files = 0;
  for (const [name, folder] of Object.entries(folders)) {
    for (const file of await filesBelow(folder)) {
      const place = `${name}: ${relative(folder, file)}`;
      const content = await readIfThere(file);
      files += 1;
      for (const { canary, spelling, bytes } of needles) {
        if (content.includes(bytes)) hits.set(`${canary} ${place} ${spelling}`, { canary, place, spelling });
      }
    }
  }
  return { files, hits: [...hits.values()] };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A browser and an editor at work replace their files while we read. */
function readIfThere(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  });
}
