import { randomUUID } from "node:crypto";
import { env, l10n, ProgressLocation, window } from "vscode";
import type { World } from "../fix/fixes.ts";
import { secretName } from "../fix/names.ts";
import { setting } from "../settings.ts";
import { askText, faults, walk } from "../steps.ts";
import type { StoredSecret } from "../vault/vault-client.ts";
import { placeOf, refreshSecrets, type VaultAccess } from "../vault-access.ts";
import { addToRefs, usualFolder } from "./refs-edit.ts";

/** Asks for a name, a variable and a value that nobody sees, and stores it. */
export async function createSecret({ vaults }: World): Promise<void> {
  const folder = await usualFolder();
  const project = folder ? folder.path.slice(folder.path.lastIndexOf("/") + 1) : "";
  const answers = await walk(l10n.t("Create Secret"), [
    (frame, [variable = ""]) =>
      askText(frame, {
        prompt: l10n.t("Environment variable that programs will read, such as OPENAI_API_KEY"),
        value: variable,
        fault: faults.variable,
      }),
    (frame, [variable = "", name = usualName(project, variable)]) =>
      askText(frame, { prompt: l10n.t("Name of the secret in the vault"), value: name, fault: faults.secretName }),
    (frame) => askText(frame, { prompt: l10n.t("Value"), password: true, fault: faults.value }),
  ]);
  if (!answers) return;
  const [variable = "", name = "", value = ""] = answers;
  const stored = await storeValue(vaults, { name, variable, value });
  const copy = l10n.t("Copy Reference");
  const add = l10n.t("Add to vault.refs");
  const place = placeOf(await vaults.client());
  const answer = await window.showInformationMessage(l10n.t("Stored as {0} ({1}).", name, place), copy, add);
  if (answer === copy) await env.clipboard.writeText(stored.reference);
  if (answer === add) await addToRefs(variable, stored.reference);
}

/** Throws VaultFailure. */
export async function storeValue(
  vaults: VaultAccess,
  { name, variable, value }: { readonly name: string; readonly variable: string; readonly value: string },
): Promise<StoredSecret> {
  const title = l10n.t("Storing {0}", name);
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_, token) => {
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      const client = await vaults.client();
      const redacted = await vaults.redact(value, variable);
      const tags = { "vault-secret:env": setting("environment") };
      const secret = { name, variable, value: redacted, token: randomUUID(), tags };
      const stored = await client.store(secret, { signal: abort.signal });
      await client.verify(stored, redacted, { signal: abort.signal });
      refreshSecrets();
      return stored;
    },
  );
}

/** `STRIPE_API_KEY` is most likely of `stripe`. */
export function usualName(project: string, variable: string): string {
  const provider = variable.replace(/_(?:API|SECRET|ACCESS|AUTH)?_?(?:KEY|TOKEN|SECRET|PASSWORD)$/, "");
  return secretName(setting("nameTemplate"), { env: setting("environment"), project, provider, variable });
}
