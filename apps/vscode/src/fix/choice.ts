import { l10n } from "vscode";
import type { Documents } from "../detection/documents.ts";
import { setting } from "../settings.ts";
import { askOption, askText, faults, walk } from "../steps.ts";
import type { Located } from "./locate.ts";
import { type Choice, prepare } from "./move.ts";

/** Asks for the variable, the name in the vault and the vault. Undefined if the person gives up. */
export async function askForChoice(
  { documents }: { readonly documents: Documents },
  located: Located,
): Promise<Choice | undefined> {
  const usual = await prepare(documents, located, { scope: "one" });
  if (!usual) return { scope: "one" };
  const vaults = [
    { id: "local", label: l10n.t("Vault on this machine"), description: l10n.t("needs no account") },
    { id: "aws", label: l10n.t("AWS Secrets Manager"), description: setting("profile") },
  ];
  const answers = await walk(l10n.t("Move to Vault"), [
    (frame, [variable = usual.variable]) =>
      askText(frame, {
        prompt: l10n.t("Environment variable that the code will read"),
        value: variable,
        fault: faults.variable,
      }),
    (frame, [, secret = usual.secret]) =>
      askText(frame, { prompt: l10n.t("Name of the secret in the vault"), value: secret, fault: faults.secretName }),
    (frame) => askOption(frame, l10n.t("Where the key is stored"), vaults, usual.vault),
  ]);
  if (!answers) return undefined;
  const [variable = usual.variable, secret = usual.secret, vault] = answers;
  return { scope: "one", variable, secret, vault: vault === "aws" ? "aws" : "local" };
}
