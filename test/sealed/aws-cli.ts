import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cached } from "../setup/cached.ts";
import { run } from "../setup/server-process.ts";

/** Installs the stock AWS command line the first time. Returns its program. */
export async function installAwsCli(): Promise<string> {
  const requirements = fileURLToPath(new URL("requirements.txt", import.meta.url));
  const version = createHash("sha256")
    .update(await readFile(requirements))
    .digest("hex");
  const folder = await cached("aws-cli", version, async (target) => {
    process.stderr.write("Installing the AWS command line (about 20 MB) ...\n");
    await run("python3", ["-m", "venv", target]);
    const pip = [join(target, "bin", "python"), "-m", "pip", "install", "--quiet", "--no-input"];
    await run(pip[0] ?? "", [...pip.slice(1), "--disable-pip-version-check", "--require-hashes", "-r", requirements]);
  });
  return join(folder, "bin", "aws");
}
