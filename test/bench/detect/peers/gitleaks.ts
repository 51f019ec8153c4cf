import { relative } from "node:path";
import type { Hit } from "../hit.ts";
import { goProgram } from "./go-build.ts";
import type { Installed, Peer } from "./peer.ts";

export const gitleaks: Peer = {
  name: "gitleaks",
  version: "8.30.1",
  install: async () =>
    like(
      await goProgram({
        name: "gitleaks",
        module: "github.com/zricethezav/gitleaks/v8",
        version: "v8.30.1",
        checksum: "h1:PmEvCfVI7ti9dV3s5aMZUY7sS2GxRvG3yzih7E+cS3w=",
      }),
    ),
};

/** The living fork of gitleaks. Its own build of RE2 cannot be had, so the one it comes from stands in. */
export const betterleaks: Peer = {
  name: "betterleaks",
  version: "1.7.0",
  install: async () =>
    like(
      await goProgram({
        name: "betterleaks",
        module: "github.com/betterleaks/betterleaks",
        version: "v1.7.0",
        checksum: "h1:9/0A8xIHSEjuZ7i+n7zRDxzBtGJxBQHwrCVS6q7kbac=",
        standIn: {
          file: "regexp/re2/re2.go",
          missing: "github.com/betterleaks/go-re2",
          instead: "github.com/wasilibs/go-re2",
          version: "v1.11.0",
        },
      }),
    ),
};

interface Leak {
  readonly RuleID: string;
  readonly File: string;
  readonly StartLine: number;
  readonly Secret: string;
}

function like(program: string): Installed {
  const report = ["--report-format", "json", "--report-path", "-", "--no-banner", "--log-level", "error"];
  const command = (what: string, path: string, threads: number) => ({
    program,
    args: [what, path, "--exit-code", "0", ...report],
    env: { GOMAXPROCS: String(threads) },
  });
  return {
    tree: (folder, threads) => command("dir", folder, threads),
    history: (repository) => command("git", repository, 2),
    hits: (printed, folder) =>
      (JSON.parse(printed || "[]") as Leak[]).map(
        (leak): Hit => ({
          file: relative(folder, leak.File),
          line: leak.StartLine,
          rule: leak.RuleID,
          text: leak.Secret,
        }),
      ),
  };
}
