import { parseRefs } from "@vault-secret/core/refs";
import { l10n, ProgressLocation, type Uri, window } from "vscode";
import { setting } from "../settings.ts";
import { mayResolve } from "../trust/ask.ts";
import type { Consents } from "../trust/consents.ts";
import type { VaultClient } from "../vault/vault-client.ts";
import { nearestRefsFile } from "./refs-file.ts";

export interface RunHost {
  readonly consents: Consents;
  openVault(): Promise<VaultClient>;
  /** Tells a person what went wrong, with what to do. */
  tell(error: unknown): Promise<void>;
}

/** What a program of a folder is to get: its variables, none if the folder has no references, or that it must not start. */
export type RunEnvironment = Readonly<Record<string, string>> | "none" | "refused";

/** Resolves the references of a folder, in memory, after consent. */
export async function environmentFor(folder: Uri, host: RunHost): Promise<RunEnvironment> {
  const file = await nearestRefsFile(folder, setting("environment"));
  if (!file) return "none";
  const { entries, problems } = parseRefs(file.text);
  if (entries.length + problems.length === 0) return "none";
  if (!(await mayResolve(file.uri, file.text, host.consents))) return "refused";
  try {
    return await window.withProgress(
      { location: ProgressLocation.Window, title: l10n.t("Getting {0} secrets", entries.length) },
      async () => {
        const vault = await host.openVault();
        const values = await vault.getForRun(
          entries.map(({ name, reference }) => ({ name, reference, env: file.env })),
        );
        return Object.fromEntries([...values].map(([name, value]) => [name, value.reveal()]));
      },
    );
  } catch (error) {
    await host.tell(error);
    return "refused";
  }
}
