import type { Reason } from "@vault-secret/rewrite";
import { l10n, Position, type TextDocument, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { rangeOf } from "../detection/diagnostics.ts";
import type { Documents } from "../detection/documents.ts";
import { equalTo, findAgain, type Site } from "../detection/finding-ids.ts";
import type { DocumentEdits, Target } from "./plan.ts";
import type { SwapHost } from "./swap.ts";

/** one: the place that the person chose. all: every place of the same key. */
export type Scope = "one" | "all";

/** The editor, as far as replacing one key needs it. */
export function swapHost(spansOf: SpansOf): SwapHost {
  const open = new Map<string, TextDocument>();
  return {
    async open(uri) {
      const document = await workspace.openTextDocument(Uri.parse(uri, true));
      open.set(uri, document);
      return { uri, read: () => read(document, spansOf), version: () => document.version };
    },
    async apply(edits, review) {
      if (review.length > 0) explainPreview(review);
      return workspace.applyEdit(workspaceEdit(open, edits, review), { isRefactoring: true });
    },
  };
}

/** Where the key stands in a document at this moment. */
export type SpansOf = (document: TextDocument) => Target["spans"];

/** All places of a key, or the one that the person chose. */
export function spansOfKey(documents: Documents, site: Site, scope: Scope): SpansOf {
  return (document) => {
    const findings = documents.findings(document);
    if (scope === "all") return equalTo(findings, site.group);
    const one = document.uri.toString() === site.uri ? findAgain(findings, site) : undefined;
    return one ? [one] : [];
  };
}

export function read(document: TextDocument, spansOf: SpansOf): Target {
  return {
    uri: document.uri.toString(),
    text: document.getText(),
    languageId: document.languageId,
    filename: document.fileName,
    spans: spansOf(document),
  };
}

/** The preview has no room for words. */
function explainPreview(review: readonly Reason[]): void {
  const reasons = review.map(({ message }) => message).join(" ");
  window.showInformationMessage(l10n.t("Look at the change and press Apply. {0}", reasons));
}

function workspaceEdit(
  open: ReadonlyMap<string, TextDocument>,
  edits: readonly DocumentEdits[],
  review: readonly Reason[],
): WorkspaceEdit {
  const whole = new WorkspaceEdit();
  for (const { uri, edits: each } of edits) {
    const document = open.get(uri);
    for (const edit of document ? each : [])
      if (document) whole.replace(document.uri, rangeOf(document, edit), edit.text);
  }
  // What wants a confirmation is not ticked in the preview, so it is one edit that does nothing: the rest is ticked.
  const first = open.get(edits[0]?.uri ?? "");
  const label = review.map(({ message }) => message).join(" ");
  if (review.length > 0 && first) whole.insert(first.uri, new Position(0, 0), "", { needsConfirmation: true, label });
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
