import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { BuildOutput, ResidueScope } from "./residue.ts";

/** Folders that builds write to. */
const FOLDERS = new Set(
  (
    "dist build out target bin obj coverage __pycache__ .next .nuxt .output .svelte-kit .astro .turbo .vercel .netlify " +
    ".serverless cdk.out"
  ).split(" "),
);
/** Not looked into on the way there. */
const OTHERS = new Set(["node_modules", ".git", ".venv", "venv"]);
const MOST_FILES = 5000;
const MOST_BYTES = 8 * 2 ** 20;
const DEEPEST = 6;

/** Files in build folders of the workspace that hold the key. */
export async function findBuilt(needle: Buffer, { folder, signal }: ResidueScope): Promise<BuildOutput[]> {
  if (!folder) return [];
  const files: string[] = [];
  let left = MOST_FILES;
  let partial = false;

  async function walk(path: string, depth: number, isBuilt: boolean): Promise<void> {
    if (signal?.aborted || depth > DEEPEST) return;
    const listed = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const each of listed) {
      const here = join(path, each.name);
      if (each.isDirectory()) {
        if (!OTHERS.has(each.name)) await walk(here, depth + 1, isBuilt || FOLDERS.has(each.name));
      } else if (isBuilt && each.isFile()) {
        if (left-- <= 0) {
          partial = true;
          return;
        }
        if (await holds(here, needle)) files.push(here);
      }
    }
  }

  await walk(folder, 0, false);
  return files.length > 0 || partial ? [{ kind: "build-output", files: files.sort(), partial }] : [];
}

async function holds(path: string, needle: Buffer): Promise<boolean> {
  try {
    const { size } = await stat(path);
    return size <= MOST_BYTES && (await readFile(path)).includes(needle);
  } catch {
    return false;
  }
}
