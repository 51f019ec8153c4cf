import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder with files, to be opened. */
export interface Project extends AsyncDisposable {
  readonly folder: string;
}

/** Writes a project `newsletter` into a temporary folder of its own. `files`: path → text. */
export async function writeProject(files: Readonly<Record<string, string>>): Promise<Project> {
  const parent = await mkdtemp(join(tmpdir(), "vault-secret-project-"));
  const folder = join(parent, "newsletter");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, [Symbol.asyncDispose]: () => rm(parent, { recursive: true, force: true }) };
}
