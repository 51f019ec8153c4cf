import { randomUUID } from "node:crypto";
import { env, l10n, Uri, window } from "vscode";
import type { World } from "../fix/fixes.ts";
import { askText, faults } from "../steps.ts";
import { refreshSecrets } from "../vault-access.ts";
import { pickReference } from "./pick-secret.ts";

/** Stores another value under the same reference. */
export async function rotateSecretValue({ vaults }: World, argument?: unknown): Promise<void> {
  const client = await vaults.client();
  const picked = await pickReference(client, l10n.t("Rotate Secret Value"), argument, [
    (frame) => askText(frame, { prompt: l10n.t("New value"), password: true, fault: faults.value }),
  ]);
  if (!picked) return;
  const [value = ""] = picked.answers;
  const redacted = await vaults.redact(value, picked.field || picked.name);
  await client.rotate(picked.reference, redacted, { token: randomUUID() });
  refreshSecrets();
  await window.showInformationMessage(
    l10n.t("{0} has a new value. Programs that run keep the old one until they read it again.", picked.name),
  );
}

export async function openInConsole({ vaults }: World, argument?: unknown): Promise<void> {
  const client = await vaults.client();
  const picked = await pickReference(client, l10n.t("Open Secret in Console"), argument);
  if (!picked) return;
  const url = client.consoleUrl(picked.reference);
  if (url) await env.openExternal(Uri.parse(url));
  else
    await window.showInformationMessage(l10n.t("{0} is not in AWS itself, so there is no page for it.", picked.name));
}
