import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** Packs the built VS Code extension as it would be published. Returns the path of the .vsix. */
export async function packExtension(): Promise<string> {
  const folder = join(import.meta.dirname, "../../apps/vscode");
  await promisify(execFile)("pnpm", ["run", "package"], { cwd: folder });
  return join(folder, "vault-secret.vsix");
}
