import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Hit } from "../hit.ts";
import type { Peer } from "./peer.ts";

const program = fileURLToPath(new URL("../../../../apps/cli/dist/main.js", import.meta.url));

export const ours: Peer = {
  name: "Vault Secret",
  version: "this",
  async install() {
    if (!existsSync(program)) throw new Error("apps/cli is not built: npm run build");
    const scan = (...args: string[]) => ({
      program: process.execPath,
      args: [program, "scan", ...args, "--no-config", "--format", "jsonl"],
      succeeds: [0, 1],
      says: /^vault-secret: .*\d s\)$/m,
    });
    return {
      tree: (folder, threads) => scan(folder, "--threads", String(threads)),
      history: (repository) => scan("--history", repository),
      hits: (printed) =>
        printed
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Hit),
    };
  },
};
