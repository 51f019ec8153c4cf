import type { Redacted } from "@vault-secret/core";
import { commands, type Disposable, env, l10n, window, workspace } from "vscode";
import { setting } from "./settings.ts";
import { isVaultFailure } from "./vault/failure.ts";
import type { VaultClient, VaultSettings } from "./vault/vault-client.ts";

/** Loads the AWS part at first use, and keeps a vault open for each choice that was made, so that none ends another's work. */
export class VaultAccess implements Disposable {
  readonly #clients = new Map<string, Promise<VaultClient>>();

  /** Throws VaultFailure. Never in Restricted Mode: what a project says must not use somebody's credentials. */
  async client(vault: VaultSettings["vault"] = setting("vault")): Promise<VaultClient> {
    assertTrusted();
    const settings: VaultSettings = {
      vault,
      profile: setting("profile"),
      region: setting("region"),
      kmsKey: setting("kmsKey"),
      endpoint: setting("endpoint"),
    };
    const key = JSON.stringify(settings);
    const known = this.#clients.get(key);
    if (known) return known;
    const opening = import("./vault/aws.ts").then(({ openVault }) => openVault(settings, { askMfaCode }));
    this.#clients.set(key, opening);
    opening.catch(() => this.#clients.delete(key));
    return opening;
  }

  async redact(value: string, name: string): Promise<Redacted> {
    assertTrusted();
    const { redact } = await import("./vault/aws.ts");
    return redact(value, name);
  }

  dispose(): void {
    for (const opening of this.#clients.values()) opening.then((client) => client.dispose()).catch(() => {});
    this.#clients.clear();
  }
}

async function askMfaCode(serial: string): Promise<string | undefined> {
  return window.showInputBox({
    title: l10n.t("Code of your MFA device"),
    prompt: serial,
    ignoreFocusOut: true,
    validateInput: (text) => (/^\d{6}$/.test(text) ? undefined : l10n.t("Enter the six digits that the device shows.")),
  });
}

function assertTrusted(): void {
  if (!workspace.isTrusted) throw new Error(l10n.t("This folder is in Restricted Mode. Trust it to store keys."));
}

/** To be called after something was stored: the view of secrets looks again. */
export function refreshSecrets(): void {
  void commands.executeCommand("vaultSecret.refreshSecrets");
}

/** Where a vault is, for people. */
export function placeOf(client: VaultClient): string {
  return client.kind === "local" ? l10n.t("vault on this machine") : `AWS ${client.region}`;
}

/** Says what went wrong and what to do next. The answer is the button that was pressed. */
export async function tellFailure(error: unknown, ...buttons: string[]): Promise<string | undefined> {
  if (!isVaultFailure(error)) {
    const text = error instanceof Error ? error.message : l10n.t("Something unexpected happened.");
    return window.showErrorMessage(text, ...buttons);
  }
  if (error.code === "cancelled") return undefined;
  const { hint, command } = error.facts;
  const copy = l10n.t("Copy Command");
  const answer = await window.showErrorMessage(`${error.message} ${hint}`, ...(command ? [copy] : []), ...buttons);
  if (answer === copy && command) await env.clipboard.writeText(command);
  return answer === copy ? undefined : answer;
}
