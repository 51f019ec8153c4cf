import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** Packs a built package of the workspace as it would be published. Returns the path of the tarball in `folder`. */
export async function pack(name: string, folder: string): Promise<string> {
  const source = join(import.meta.dirname, "../../packages", name);
  const { stdout } = await promisify(execFile)("pnpm", ["pack", "--json", "--pack-destination", folder], {
    cwd: source,
  });
  return (JSON.parse(stdout) as { filename: string }).filename;
}
