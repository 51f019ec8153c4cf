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
export type Contender = Here | { readonly peer: Peer; readonly missing: string };

export interface Here {
  readonly peer: Peer;
  readonly installed: Installed;
}

export const isHere = (contender: Contender): contender is Here => "installed" in contender;

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
