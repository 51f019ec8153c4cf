import type { Finding } from "@vault-secret/detect";
import { rewrite } from "@vault-secret/rewrite";
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  l10n,
  type Range,
  type TextDocument,
  workspace,
} from "vscode";
import { rangeOf, SOURCE } from "../detection/diagnostics.ts";
import { equalTo } from "../detection/finding-ids.ts";
import type { World } from "./fixes.ts";

/** The quick fixes of the key that stands there, in the order in which they are shown. */
export function actionsFor(
  { documents, ids }: World,
  document: TextDocument,
  range: Range,
  context: CodeActionContext,
): CodeAction[] {
  const findings = documents.findings(document);
  const here = findings.filter((finding) => rangeOf(document, finding).intersection(range));
  const [finding] = here;
  // Of several keys nobody could say which one a fix is for.
  if (!finding || here.some(({ group }) => group !== finding.group)) return [];
  const id = ids.idOf(document.uri.toString(), findings, finding);
  const places = equalTo(findings, finding.group).length;
  const fixes: [title: string, command: string][] = [];
  if (workspace.isTrusted && workspace.fs.isWritableFileSystem(document.uri.scheme) !== false) {
    fixes.push([moveTitle(document, finding), "vaultSecret.moveToVault"]);
    fixes.push([l10n.t("Move to vault with another name or vault…"), "vaultSecret.moveToVaultAs"]);
    if (places > 1)
      fixes.push([l10n.t("Move to vault in all {0} places of this file", places), "vaultSecret.moveAllToVault"]);
  }
  fixes.push([l10n.t("Ignore here…"), "vaultSecret.ignore"]);
  fixes.push([l10n.t("Show how to revoke"), "vaultSecret.showRevoke"]);
  const problems = problemsOf(context, rangeOf(document, finding));
  return fixes.map(([title, command]) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { title, command, arguments: [id] };
    action.isPreferred = command === "vaultSecret.moveToVault";
    action.diagnostics = problems;
    return action;
  });
}

/** Says what will really be done. */
function moveTitle(document: TextDocument, finding: Finding): string {
  const { envName: variable } = finding;
  const request = { text: document.getText(), languageId: document.languageId, filename: document.fileName };
  const planned = rewrite({ ...request, spans: [finding], variable });
  const name = planned.grade === "refuse" ? planned.reason.variable : variable;
  if (!name) return l10n.t("Store in vault and copy the reference");
  return planned.grade === "review"
    ? l10n.t("Move to vault and use {0} (shows the change first)", name)
    : l10n.t("Move to vault and use {0}", name);
}

function problemsOf({ diagnostics }: CodeActionContext, range: Range) {
  return diagnostics.filter((problem) => problem.source === SOURCE && problem.range.isEqual(range));
}
