import { commands, type ExtensionContext, l10n, StatusBarAlignment, ThemeColor, window } from "vscode";
import type { Documents } from "./documents.ts";

const SCAN_LARGE = "vaultSecret.scanLargeFile";

/** How many keys stand in the open documents, and that a large one was left out. */
export function registerStatusBar({ subscriptions }: ExtensionContext, documents: Documents): void {
  const count = window.createStatusBarItem("vaultSecret.count", StatusBarAlignment.Left, 0);
  count.name = l10n.t("Hard-coded keys");
  count.command = "workbench.actions.view.problems";
  const large = window.createStatusBarItem("vaultSecret.large", StatusBarAlignment.Left, 0);
  large.name = l10n.t("Large file");
  large.command = SCAN_LARGE;
  large.text = `$(search) ${l10n.t("Not searched for keys")}`;
  large.tooltip = l10n.t("This file is large. Click to search it for hard-coded keys.");

  const counts = new Map<string, number>();
  const show = () => {
    const number = [...counts.values()].reduce((sum, each) => sum + each, 0);
    const text =
      number === 1 ? l10n.t("1 hard-coded key in open files") : l10n.t("{0} hard-coded keys in open files", number);
    count.text = `$(key) ${number}`;
    count.tooltip = text;
    count.accessibilityInformation = { label: text };
    count.backgroundColor = new ThemeColor("statusBarItem.warningBackground");
    if (number > 0) count.show();
    else count.hide();
    const document = window.activeTextEditor?.document;
    if (document && documents.isTooLarge(document)) large.show();
    else large.hide();
  };

  subscriptions.push(
    count,
    large,
    documents.onDidScan(({ document, findings }) => {
      counts.set(document.uri.toString(), findings.length);
      show();
    }),
    documents.onDidForget((uri) => {
      counts.delete(uri.toString());
      show();
    }),
    window.onDidChangeActiveTextEditor(show),
    commands.registerCommand(SCAN_LARGE, () => {
      const document = window.activeTextEditor?.document;
      if (document) documents.scanLarge(document);
      show();
    }),
  );
}
