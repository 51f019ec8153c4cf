import { relative } from "node:path";
import { goProgram } from "./go-build.ts";
import type { Peer } from "./peer.ts";

interface Result {
  readonly DetectorName: string;
  readonly Raw: string;
  readonly SourceMetadata?: {
    readonly Data?: { readonly Filesystem?: { readonly file: string; readonly line?: number } };
  };
}

export const trufflehog: Peer = {
  name: "trufflehog",
  version: "3.97.0",
  async install() {
    const program = await goProgram({
      name: "trufflehog",
      module: "github.com/trufflesecurity/trufflehog/v3",
      version: "v3.97.0",
      checksum: "h1:qze74LBDGp+cCJRkTA4HP5pRE3u+RLSoeNTVaL/6A14=",
    });
    const options = ["--json", "--no-verification", "--no-update", "--no-color", "--log-level=-1"];
    const command = (source: readonly string[], threads: number) => ({
      program,
      args: [...source, ...options, `--concurrency=${threads}`],
      env: { GOMAXPROCS: String(threads) },
    });
    return {
      tree: (folder, threads) => command(["filesystem", folder], threads),
      history: (repository) => command(["git", `file://${repository}`], 2),
      hits: (printed, folder) =>
        printed
          .split("\n")
          .filter((line) => line.startsWith("{"))
          .map((line) => JSON.parse(line) as Result)
          .flatMap(({ DetectorName: rule, Raw: text, SourceMetadata: place }) => {
            const at = place?.Data?.Filesystem;
            return at ? [{ file: relative(folder, at.file), line: at.line ?? 1, rule, text }] : [];
          }),
    };
  },
};
