import { randomUUID } from "node:crypto";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Redacted } from "@vault-secret/core";
import type { LocalCopies, ResidueScope } from "./residue.ts";
import { isSamePath, pathOf } from "./resource.ts";

/** As VS Code writes it beside the copies: `<User>/History/<hash>/entries.json`. */
interface Entries {
  readonly resource: string;
  readonly entries: readonly { readonly id: string }[];
}

/** The file's copies in Local History that hold the key. */
export async function findLocalHistory(needle: Buffer, { file, userFolder }: ResidueScope): Promise<LocalCopies[]> {
  if (!userFolder) return [];
  const files: string[] = [];
  for (const copy of await copiesOf(file, join(userFolder, "History"))) {
    const bytes = await readFile(copy).catch(() => undefined);
    if (bytes?.includes(needle)) files.push(copy);
  }
  return files.length > 0 ? [{ kind: "local-history", files }] : [];
}

/**
 * Puts `placeholder` in place of the key in such copies. All else stays, so that Timeline still opens them. Returns how
 * many were changed.
 */
export async function redactCopies({ files }: LocalCopies, value: Redacted, placeholder: string): Promise<number> {
  let changed = 0;
  for (const file of files) {
    const before = await readFile(file, "latin1");
    const key = Buffer.from(value.reveal()).toString("latin1");
    const after = before.replaceAll(key, () => Buffer.from(placeholder).toString("latin1"));
    if (after === before) continue;
    await replace(file, Buffer.from(after, "latin1"));
    changed++;
  }
  return changed;
}

/** Old content or new, whatever happens. */
async function replace(file: string, bytes: Buffer): Promise<void> {
  const { mode } = await stat(file);
  const fresh = `${file}.${randomUUID()}`;
  try {
    await writeFile(fresh, bytes, { mode, flag: "wx" });
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

async function copiesOf(file: string, history: string): Promise<string[]> {
  const folders = await readdir(history).catch(() => []);
  const found = await Promise.all(folders.map((name) => copiesIn(join(history, name), file)));
  return found.flat().sort();
}

async function copiesIn(folder: string, file: string): Promise<string[]> {
  try {
    const { resource, entries } = JSON.parse(await readFile(join(folder, "entries.json"), "utf8")) as Entries;
    return isSamePath(pathOf(resource), file) ? entries.map(({ id }) => join(folder, id)) : [];
  } catch {
    return [];
  }
}
