import { parseRefs } from "@vault-secret/core/refs";
import { commands, l10n, Uri, window, workspace } from "vscode";
import type { World } from "../fix/fixes.ts";
import { exists } from "../fix/package-folder.ts";
import { isVaultFailure } from "../vault/failure.ts";
import { placeOf } from "../vault-access.ts";
import { usualFolder } from "./refs-edit.ts";

/** Tries one thing after the other that the rest needs, and says of each how it went. Changes nothing. */
export async function checkSetup({ vaults }: World): Promise<void> {
  const lines: string[] = [];
  let isFine = true;
  const check = async (what: string, run: () => Promise<string>) => {
    try {
      lines.push(`✓ ${what}: ${await run()}`);
    } catch (error) {
      isFine = false;
      lines.push(`✗ ${what}: ${isVaultFailure(error) ? `${error.message} ${error.facts.hint}` : textOf(error)}`);
    }
  };
  await check(l10n.t("Sign-in"), async () => {
    const client = await vaults.client();
    const { account, arn } = await client.identity();
    return `${placeOf(client)}, ${account}, ${arn}`;
  });
  await check(l10n.t("Secrets"), async () =>
    l10n.t("{0} can be listed", (await (await vaults.client()).list("")).length),
  );
  await check(l10n.t("KMS key"), async () => (await vaults.client()).kmsKey ?? l10n.t("AWS's own for Secrets Manager"));
  await check(l10n.t("References"), describeRefs);

  const change = l10n.t("Switch Vault…");
  const title = isFine ? l10n.t("Everything is in order.") : l10n.t("Something needs your attention.");
  const tell = isFine ? window.showInformationMessage : window.showWarningMessage;
  const answer = await tell(title, { modal: true, detail: lines.join("\n\n") }, change);
  if (answer === change) await commands.executeCommand("vaultSecret.switchVault");
}

async function describeRefs(): Promise<string> {
  const folder = await usualFolder();
  const uri = folder && Uri.joinPath(folder, "vault.refs");
  if (!uri || !(await exists(uri))) return l10n.t("no vault.refs yet");
  const { entries, problems } = parseRefs((await workspace.openTextDocument(uri)).getText());
  const [problem] = problems;
  if (problem) throw new Error(l10n.t("line {0}: {1}", problem.line, problem.message));
  return l10n.t("{0} in vault.refs", entries.length);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : l10n.t("something unexpected happened");
}
