import { CodeLens, EventEmitter, type ExtensionContext, l10n, languages, workspace } from "vscode";
import { setting } from "../settings.ts";
import { rangeOf } from "./diagnostics.ts";
import type { Documents } from "./documents.ts";
import type { FindingIds } from "./finding-ids.ts";

/** The fix above the line of each key, for those who want to see it without asking. */
export function registerCodeLens({ subscriptions }: ExtensionContext, documents: Documents, ids: FindingIds): void {
  const changed = new EventEmitter<void>();
  const provider = languages.registerCodeLensProvider("*", {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      if (!setting("codeLens") || !workspace.isTrusted) return [];
      const findings = documents.findings(document);
      return findings.map((finding) => {
        const title = l10n.t("Move to vault");
        const id = ids.idOf(document.uri.toString(), findings, finding);
        return new CodeLens(rangeOf(document, finding), { title, command: "vaultSecret.moveToVault", arguments: [id] });
      });
    },
  });
  subscriptions.push(
    changed,
    provider,
    documents.onDidScan(() => changed.fire()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("vaultSecret.codeLens")) changed.fire();
    }),
  );
}
