import { env, l10n, window } from "vscode";
import type { World } from "../fix/fixes.ts";
import { isRefsFile } from "../references/selector.ts";
import { askText, faults } from "../steps.ts";
import { pickReference } from "./pick-secret.ts";
import { addToRefs } from "./refs-edit.ts";

/** Puts a reference on the clipboard. */
export async function copyReference({ vaults }: World, argument?: unknown): Promise<void> {
  const picked = await pickReference(await vaults.client(), l10n.t("Copy Reference"), argument);
  if (!picked) return;
  await env.clipboard.writeText(picked.reference);
  window.setStatusBarMessage(l10n.t("The reference is in the clipboard"), 5000);
}

/** Puts a reference where the cursor is; in a reference file, as a line of its own. */
export async function insertReference({ vaults }: World): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    await window.showInformationMessage(l10n.t("Open the file first that the reference shall be put into."));
    return;
  }
  const title = l10n.t("Insert Reference");
  if (!isRefsFile(editor.document.uri.path)) {
    const picked = await pickReference(await vaults.client(), title);
    if (picked) await editor.edit((edit) => edit.replace(editor.selection, picked.reference));
    return;
  }
  const picked = await pickReference(await vaults.client(), title, undefined, [
    (frame, [, field = "", variable = field]) =>
      askText(frame, { prompt: l10n.t("Environment variable"), value: variable, fault: faults.variable }),
  ]);
  if (picked) await addToRefs(picked.answers[0] ?? picked.field, picked.reference);
}
