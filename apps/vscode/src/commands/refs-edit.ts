import { parseRefs, setRef } from "@vault-secret/core/refs";
import { l10n, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { rangeOf } from "../detection/diagnostics.ts";
import { exists, packageFolder } from "../fix/package-folder.ts";
import { difference } from "../fix/plan.ts";

/** The project of the editor that has the focus, or the first folder. Undefined if no folder is open. */
export async function usualFolder(): Promise<Uri | undefined> {
  const document = window.activeTextEditor?.document;
  const isFile = document && workspace.getWorkspaceFolder(document.uri);
  return isFile ? packageFolder(document.uri) : workspace.workspaceFolders?.[0]?.uri;
}

/** Writes a reference into the project's `vault.refs`. Another one of the same name is replaced only if that is wanted. */
export async function addToRefs(variable: string, reference: string): Promise<void> {
  const folder = await usualFolder();
  if (!folder) {
    await window.showErrorMessage(l10n.t("Open a folder first: the reference is written there."));
    return;
  }
  const uri = Uri.joinPath(folder, "vault.refs");
  if (!(await exists(uri))) await workspace.fs.writeFile(uri, new Uint8Array());
  const document = await workspace.openTextDocument(uri);
  const known = parseRefs(document.getText()).entries.find(({ name }) => name === variable);
  if (known && known.reference !== reference) {
    const replace = l10n.t("Replace");
    const question = l10n.t("vault.refs has another reference for {0}.", variable);
    if ((await window.showWarningMessage(question, { modal: true }, replace)) !== replace) return;
  }
  const edit = new WorkspaceEdit();
  const text = document.getText();
  for (const each of difference(text, setRef(text, variable, reference)))
    edit.replace(uri, rangeOf(document, each), each.text);
  const isDone = (await workspace.applyEdit(edit)) && (await document.save());
  if (!isDone) throw new Error(l10n.t("vault.refs could not be changed. Try again."));
  await window.showTextDocument(document);
}
