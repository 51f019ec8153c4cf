import { TooSlow } from "../command.ts";
import { detectSecrets } from "./detect-secrets.ts";
import { betterleaks, gitleaks } from "./gitleaks.ts";
import { ours } from "./ours.ts";
import type { Installed, Peer } from "./peer.ts";
import { secretlint } from "./secretlint.ts";
import { trufflehog } from "./trufflehog.ts";

/** praetorian-inc/titus: no version of it can be had from the module proxy, and it needs a C library. */
const titus: Peer = {
  name: "titus",
  version: "1.1.23",
  install: () => Promise.reject(new Error("the Go module proxy does not serve it")),
};

export const peers: readonly Peer[] = [ours, gitleaks, betterleaks, trufflehog, secretlint, detectSecrets, titus];

/** A scanner that runs here, or the reason why it does not. */
export type Contender = { readonly peer: Peer } & ({ readonly installed: Installed } | { readonly missing: string });

/** Installs what can be installed, one after the other. */
export async function contenders(among: readonly Peer[] = peers): Promise<Contender[]> {
  const all: Contender[] = [];
  for (const peer of among) {
    all.push(
      await peer.install().then(
        (installed) => ({ peer, installed }),
        (error: Error) => ({ peer, missing: error.message.split("\n")[0] ?? "not installed" }),
      ),
    );
  }
  return all;
}

/** A row of a table: what `measure` says of this scanner, or why there is nothing to say. */
export async function rowOf(
  contender: Contender,
  measure: (installed: Installed) => Promise<readonly string[]>,
): Promise<string[]> {
  const { name } = contender.peer;
  if ("missing" in contender) return [name, `not measured: ${contender.missing}`];
  process.stderr.write(`${name} ...\n`);
  try {
    return [name, ...(await measure(contender.installed))];
  } catch (error) {
    if (error instanceof TooSlow) return [name, "not done in time"];
    process.stderr.write(`${name}: ${error}\n`);
    return [name, "failed"];
  }
}
