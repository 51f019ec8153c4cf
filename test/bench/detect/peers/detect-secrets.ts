import { join } from "node:path";
import { cached } from "../../../setup/cached.ts";
import { run } from "../../../setup/server-process.ts";
import type { Hit } from "../hit.ts";
import type { Peer } from "./peer.ts";

const VERSION = "1.5.0";

interface Baseline {
  readonly results: Readonly<Record<string, readonly { readonly type: string; readonly line_number: number }[]>>;
}

export const detectSecrets: Peer = {
  name: "detect-secrets",
  version: VERSION,
  async install() {
    const folder = await cached(`detect-secrets-${VERSION}`, VERSION, async (target) => {
      process.stderr.write(`Installing detect-secrets ${VERSION} ...\n`);
      await run("python3", ["-m", "venv", target]);
      const pip = ["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"];
      await run(join(target, "bin", "python"), [...pip, `detect-secrets==${VERSION}`]);
    });
    const program = join(folder, "bin", "detect-secrets");
    return {
      tree: (path, threads) => ({
        program,
        args: ["-c", String(threads), "-C", path, "scan", "--all-files", "--no-verify", "."],
      }),
      hits: (printed) =>
        Object.entries((JSON.parse(printed) as Baseline).results).flatMap(([file, found]) =>
          found.map(({ type: rule, line_number: line }): Hit => ({ file, line, rule })),
        ),
    };
  },
};
