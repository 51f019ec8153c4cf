import { join, relative } from "node:path";
import { cached } from "../../../setup/cached.ts";
import { run } from "../../../setup/server-process.ts";
import type { Hit } from "../hit.ts";
import type { Peer } from "./peer.ts";

const VERSION = "13.0.6";

export const secretlint: Peer = {
  name: "secretlint",
  version: VERSION,
  async install() {
    const preset = "@secretlint/secretlint-rule-preset-recommend";
    const folder = await cached(`secretlint-${VERSION}`, VERSION, async (target) => {
      process.stderr.write(`Installing secretlint ${VERSION} ...\n`);
      const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
      await run("npm", ["install", "--prefix", target, ...options, `secretlint@${VERSION}`, `${preset}@${VERSION}`]);
    });
    const modules = join(folder, "node_modules");
    const rules = JSON.stringify({ rules: [{ id: join(modules, preset) }] });
    return {
      tree: (path) => ({
        program: process.execPath,
        args: [
          "--max-old-space-size=6144",
          join(modules, "secretlint/bin/secretlint.js"),
          "--format",
          "unix",
          "--secretlintrcJSON",
          rules,
          "**/*",
        ],
        folder: path,
        succeeds: [0, 1],
      }),
      // Its JSON repeats the contents of all files, so the short format it is: no ends of spans.
      hits: (printed, path) =>
        [...printed.matchAll(/^(.+):(\d+):\d+: .*> ([^>\]]+)\]$/gm)].map(
          ([, file = "", line, rule = ""]): Hit => ({ file: relative(path, file), line: Number(line), rule }),
        ),
    };
  },
};
