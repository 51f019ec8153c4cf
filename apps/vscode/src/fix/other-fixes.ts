import { env, l10n, Uri, WorkspaceEdit, window, workspace } from "vscode";
import { findAgain } from "../detection/finding-ids.ts";
import { nameOf } from "../detection/words.ts";
import type { World } from "./fixes.ts";
import { ignoreComment } from "./ignore-comment.ts";
import type { Located } from "./locate.ts";

/** Writes a comment above the line, with a reason. */
export async function ignore({ documents }: World, { document, finding, site }: Located): Promise<void> {
  const reason = await window.showInputBox({
    title: l10n.t("Ignore {0} Here", nameOf(finding.provider, finding.kind)),
    prompt: l10n.t("Why may it stand in plain text? The reason is written into a comment above the line."),
    validateInput: (text) => (text.trim() ? undefined : l10n.t("Give a reason for whoever reads this next.")),
  });
  const now = findAgain(documents.findings(document), site);
  if (!now || !reason) return;
  const { start, ruleId } = now;
  const comment = ignoreComment({ text: document.getText(), languageId: document.languageId, start, ruleId, reason });
  if (comment) {
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(comment.at), comment.text);
    if (await workspace.applyEdit(edit)) return;
  }
  await window.showWarningMessage(
    comment
      ? l10n.t("The file changed in the meantime. Try again.")
      : l10n.t(
          "No comment can stand above this line. Put the rule {0} into the setting vaultSecret.disabledRules, or accept the finding in a baseline.",
          ruleId,
        ),
  );
}

export async function showRevoke({ finding: { provider, kind, revokeUrl } }: Located): Promise<void> {
  const open = l10n.t("Open {0}", new URL(revokeUrl).host);
  const text = l10n.t(
    "{0}: whoever saw this file may have a copy. Make a new key, store it, then revoke this one.",
    nameOf(provider, kind),
  );
  if ((await window.showInformationMessage(text, open)) === open) await env.openExternal(Uri.parse(revokeUrl));
}
