import { commands, type ExtensionContext, l10n, window } from "vscode";
import { rangeOf } from "./diagnostics.ts";
import type { Documents } from "./documents.ts";
import { nameOf } from "./words.ts";

const TOLD = "vaultSecret.toldFirstFinding";

/** Once, ever: says what the squiggle is and where the fix is. */
export function registerFirstFinding({ globalState, subscriptions }: ExtensionContext, documents: Documents): void {
  if (globalState.get(TOLD)) return;
  const listener = documents.onDidScan(async ({ document, findings: [first] }) => {
    if (!first || window.activeTextEditor?.document !== document) return;
    listener.dispose();
    await globalState.update(TOLD, true);
    const fix = l10n.t("Show Fixes");
    const answer = await window.showInformationMessage(
      l10n.t(
        "This file holds a hard-coded key: {0}. Vault Secret can move it to a vault and leave code that still runs.",
        nameOf(first.provider, first.kind),
      ),
      fix,
    );
    if (answer !== fix) return;
    const [now] = documents.findings(document);
    if (!now) return;
    await window.showTextDocument(document, { selection: rangeOf(document, now) });
    await commands.executeCommand("editor.action.quickFix");
  });
  subscriptions.push(listener);
}
