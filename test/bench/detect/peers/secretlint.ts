import { join, relative } from "node:path";
import { cached } from "../../../setup/cached.ts";
import { run } from "../../../setup/server-process.ts";
import type { Hit } from "../hit.ts";
import type { Peer } from "./peer.ts";

const VERSION = "13.0.6";

interface Result {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string;
    readonly range: readonly [number, number];
    readonly loc: { readonly start: { readonly line: number } };
  }[];
}

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
          "json",
          "--secretlintrcJSON",
          rules,
          "**/*",
        ],
        folder: path,
        succeeds: [0, 1],
      }),
      hits: (printed, path) =>
        (JSON.parse(printed || "[]") as Result[]).flatMap(({ filePath, messages }) =>
          messages.map(
            ({ ruleId: rule, range: [start, end], loc }): Hit => ({
              file: relative(path, filePath),
              line: loc.start.line,
              rule,
              start,
              end,
            }),
          ),
        ),
    };
  },
};
