import type { Finding } from "@vault-secret/detect";
import { l10n, type TextDocument, Uri, window, workspace } from "vscode";
import type { Documents } from "../detection/documents.ts";
import { type FindingIds, findAgain, type Site } from "../detection/finding-ids.ts";

/** A key where it stands now. */
export interface Located {
  readonly document: TextDocument;
  readonly finding: Finding;
  readonly site: Site;
}

/** Finds the key that a command was called for. Says so if it is gone. */
export async function locate(documents: Documents, ids: FindingIds, id: unknown): Promise<Located | undefined> {
  const site = typeof id === "string" ? ids.siteOf(id) : undefined;
  if (site) {
    const document = await workspace.openTextDocument(Uri.parse(site.uri, true));
    const finding = findAgain(documents.findings(document), site);
    if (finding) return { document, finding, site };
  }
  await window.showInformationMessage(l10n.t("This key is not there any more."));
  return undefined;
}

/** The key at this moment. Undefined if it is gone. Throws if it is written so that we cannot read it back. */
export function keyNow(documents: Documents, { document, site }: Located): string | undefined {
  const finding = findAgain(documents.findings(document), site);
  if (!finding) return undefined;
  const key = documents.keyOf(document, finding);
  if (key === undefined)
    throw new Error(l10n.t("The key is written in a form that cannot be read back safely. Move it by hand."));
  return key;
}
