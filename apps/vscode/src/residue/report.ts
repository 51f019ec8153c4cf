import type { Redacted } from "@vault-secret/core";
import { EventEmitter, type ExtensionContext, env, l10n, Uri, window, workspace } from "vscode";
import { redactCopies } from "./local-history.ts";
import { findResidues, type Residue } from "./residue.ts";
import { type ReportFacts, reportOf, summaryOf } from "./words.ts";

const SCHEME = "vault-secret-report";

export interface SwappedKey extends ReportFacts {
  readonly value: Redacted;
  readonly file: Uri;
}

export interface ResidueReports {
  /** Looks for copies of a key that was just moved, and tells what is left. */
  show(key: SwappedKey): Promise<void>;
}

export function registerResidueReports({ subscriptions, globalStorageUri }: ExtensionContext): ResidueReports {
  const changed = new EventEmitter<Uri>();
  const texts = new Map<string, string>();
  const provider = { onDidChange: changed.event, provideTextDocumentContent: (uri: Uri) => texts.get(uri.path) ?? "" };
  subscriptions.push(changed, workspace.registerTextDocumentContentProvider(SCHEME, provider));

  async function open(key: SwappedKey, residues: readonly Residue[]): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${key.variable}.md` });
    texts.set(uri.path, reportOf(residues, key, l10n.t));
    changed.fire(uri);
    await window.showTextDocument(uri, { preview: true });
  }

  async function redact(key: SwappedKey, residues: readonly Residue[]): Promise<void> {
    let count = 0;
    for (const residue of residues) {
      if (residue.kind === "local-history") count += await redactCopies(residue, key.value, `<${key.variable}>`);
    }
    window.setStatusBarMessage(l10n.t("{0} old versions redacted", count), 5000);
  }

  return {
    async show(key) {
      const residues = await findResidues(key.value, {
        file: key.file.fsPath,
        folder: workspace.getWorkspaceFolder(key.file)?.uri.fsPath,
        userFolder: userFolderOf(globalStorageUri),
      });
      const hasCopies = residues.some(({ kind }) => kind === "local-history");
      const clean = l10n.t("Redact Old Versions");
      const rotate = l10n.t("Rotate at {0}", key.provider);
      const details = l10n.t("Details");
      const buttons = [...(hasCopies ? [clean] : []), ...(key.revokeUrl ? [rotate] : []), details];
      const answer = await (residues.length > 0
        ? window.showWarningMessage(
            l10n.t("{0} is in the vault. Copies are left: {1}.", key.variable, summaryOf(residues, l10n.t)),
            ...buttons,
          )
        : window.showInformationMessage(
            l10n.t("{0} is in the vault, and no other copy was found here.", key.variable),
            ...buttons,
          ));
      if (answer === clean) {
        await redact(key, residues);
        await this.show(key);
      } else if (answer === rotate && key.revokeUrl) await env.openExternal(Uri.parse(key.revokeUrl));
      else if (answer === details) await open(key, residues);
    },
  };
}

/** VS Code's `User` folder, in which the extension's storage lies. */
function userFolderOf(storage: Uri): string | undefined {
  const at = storage.fsPath.replaceAll("\\", "/").lastIndexOf("/User/");
  return at < 0 ? undefined : storage.fsPath.slice(0, at + "/User".length);
}
