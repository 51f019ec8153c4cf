import { commands, env, l10n, type TextDocument, Uri, window } from "vscode";
import type { World } from "../fix/fixes.ts";
import { replace } from "../fix/move.ts";
import { packageFolder } from "../fix/package-folder.ts";
import { askText, faults, walk } from "../steps.ts";
import { storeValue, usualName } from "./create-secret.ts";

/** Stores the selected text and has the code read a variable instead. For what no rule knows as a key. */
export async function createSecretFromSelection({ documents, ids, vaults }: World): Promise<void> {
  const editor = window.activeTextEditor;
  const value = editor?.document.getText(editor.selection) ?? "";
  if (!editor || value === "" || /[\r\n]/.test(value)) {
    await window.showInformationMessage(l10n.t("Select the key first: all of it, without its quotes, on one line."));
    return;
  }
  const { document, selection } = editor;
  const [from, to] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
  const findings = documents.findings(document);
  const known = findings.find(({ start, end }) => start < to && end > from);
  if (known) {
    const id = ids.idOf(document.uri.toString(), findings, known);
    await commands.executeCommand("vaultSecret.moveToVaultAs", id);
    return;
  }
  const folder = await packageFolder(document.uri);
  if (!folder) {
    await window.showErrorMessage(l10n.t("Open a folder first: the reference to the key is written there."));
    return;
  }
  const project = folder.path.slice(folder.path.lastIndexOf("/") + 1);
  const answers = await walk(l10n.t("Create Secret from Selection"), [
    (frame, [variable = ""]) =>
      askText(frame, {
        prompt: l10n.t("Environment variable that the code will read"),
        value: variable,
        fault: faults.variable,
      }),
    (frame, [variable = "", name = usualName(project, variable)]) =>
      askText(frame, { prompt: l10n.t("Name of the secret in the vault"), value: name, fault: faults.secretName }),
  ]);
  if (!answers) return;
  const [variable = "", name = ""] = answers;
  const ordinal = placesOf(document, value).findIndex(({ start }) => start === from);
  const { reference } = await storeValue(vaults, { name, variable, value });
  const spansOf = (now: TextDocument) => placesOf(now, value).slice(ordinal, ordinal + 1);
  const uris = [document.uri.toString()];
  const { result } = await replace(
    { spansOf, uris, refsUri: Uri.joinPath(folder, "vault.refs") },
    { variable, reference },
  );
  if (result.outcome === "done") {
    await window.showInformationMessage(l10n.t("The code now uses {0}. The key is in {1}.", variable, name));
    return;
  }
  await env.clipboard.writeText(reference);
  const why = result.outcome === "refused" ? result.plan.reasons.map(({ message }) => message).join(" ") : "";
  await window.showWarningMessage(
    l10n.t("The key is stored as {0}; its reference is in the clipboard. The file is unchanged. {1}", name, why),
  );
}

function placesOf(document: TextDocument, value: string): { start: number; end: number }[] {
  const text = document.getText();
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
    places.push({ start: at, end: at + value.length });
  return places;
}
