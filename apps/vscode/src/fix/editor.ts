import type { Reason } from "@vault-secret/rewrite";
import { l10n, type TextDocument, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { rangeOf } from "../detection/diagnostics.ts";
import type { Documents } from "../detection/documents.ts";
import { equalTo, findAgain, type Site } from "../detection/finding-ids.ts";
import type { DocumentEdits } from "./plan.ts";
import type { SwapHost } from "./swap.ts";

/** one: the place that the person chose. all: every place of the same key. */
export type Scope = "one" | "all";

/** The editor, as far as replacing one key needs it. */
export function swapHost(documents: Documents, site: Site, scope: Scope): SwapHost {
  const open = new Map<string, TextDocument>();
  return {
    async open(uri) {
      const document = await workspace.openTextDocument(Uri.parse(uri, true));
      open.set(uri, document);
      return { uri, read: () => read(documents, document, site, scope), version: () => document.version };
    },
    async apply(edits, review) {
      return workspace.applyEdit(workspaceEdit(open, edits, review), { isRefactoring: true });
    },
  };
}

export function read(documents: Documents, document: TextDocument, site: Site, scope: Scope) {
  const findings = documents.findings(document);
  const one = findAgain(findings, site);
  return {
    uri: document.uri.toString(),
    text: document.getText(),
    languageId: document.languageId,
    filename: document.fileName,
    spans: scope === "all" ? equalTo(findings, site.group) : one ? [one] : [],
  };
}

function workspaceEdit(
  open: ReadonlyMap<string, TextDocument>,
  edits: readonly DocumentEdits[],
  review: readonly Reason[],
): WorkspaceEdit {
  const whole = new WorkspaceEdit();
  const label = review.map(({ message }) => message).join(" ");
  const metadata = review.length > 0 ? { needsConfirmation: true, label } : undefined;
  for (const { uri, edits: each } of edits) {
    const document = open.get(uri);
    for (const edit of document ? each : [])
      if (document) whole.replace(document.uri, rangeOf(document, edit), edit.text, metadata);
  }
  return whole;
}

/**
 * Puts on the disk what was edited. A document that somebody had changed before us is saved only if they agree. Returns
 * the names of those that are not saved.
 */
export async function saveAll(uris: readonly string[], dirtyBefore: ReadonlySet<string>): Promise<string[]> {
  const unsaved: string[] = [];
  for (const uri of uris) {
    const document = await workspace.openTextDocument(Uri.parse(uri, true));
    const name = workspace.asRelativePath(document.uri);
    if (document.isUntitled || !document.isDirty) continue;
    if (dirtyBefore.has(uri) && !(await mayAlsoSave(name))) unsaved.push(name);
    else if (!(await saved(document))) unsaved.push(name);
  }
  return unsaved;
}

async function mayAlsoSave(name: string): Promise<boolean> {
  const save = l10n.t("Save");
  const question = l10n.t("{0} has other unsaved changes. Until it is saved, the key may still be on the disk.", name);
  return (await window.showWarningMessage(question, save)) === save;
}

async function saved(document: TextDocument): Promise<boolean> {
  const notebook = workspace.notebookDocuments.find((each) =>
    each.getCells().some((cell) => cell.document === document),
  );
  return notebook ? notebook.save() : document.save();
}
