import { parseRefs } from "@vault-secret/core/refs";
import { commands, l10n, type Uri, window, workspace } from "vscode";
import type { Consents } from "./consents.ts";

/** Names that fit into a question. */
const MOST_NAMES = 12;

/**
 * Whether the references of a file may be resolved: in a trusted workspace, after consent to exactly these lines. Asks
 * if that is missing, and tells what is wrong with the file.
 */
export async function mayResolve(file: Uri, text: string, consents: Consents): Promise<boolean> {
  if (!workspace.isTrusted) {
    const manage = l10n.t("Manage Workspace Trust");
    const answer = await window.showWarningMessage(
      l10n.t("References are not resolved in Restricted Mode: the folder could send the secrets elsewhere."),
      manage,
    );
    if (answer === manage) await commands.executeCommand("workbench.trust.manage");
    return false;
  }
  const { entries, problems } = parseRefs(text);
  const [problem] = problems;
  const name = workspace.asRelativePath(file);
  const show = l10n.t("Show File");
  if (problem) {
    const answer = await window.showErrorMessage(
      l10n.t("{0}, line {1}: {2}", name, problem.line, problem.message),
      show,
    );
    if (answer === show) await window.showTextDocument(file);
    return false;
  }
  if (consents.has(file.toString(), text)) return true;
  const allow = l10n.t("Allow");
  const names = entries.slice(0, MOST_NAMES).map((entry) => entry.name);
  if (entries.length > names.length) names.push(l10n.t("and {0} more", entries.length - names.length));
  const answer = await window.showWarningMessage(
    l10n.t("Let programs of this folder use {0} of your secrets?", entries.length),
    {
      modal: true,
      detail: l10n.t(
        "{0} asks for: {1}.\n\nEvery program that you run or debug here can read them. You are asked again when the file changes.",
        name,
        names.join(", "),
      ),
    },
    allow,
    show,
  );
  if (answer === show) await window.showTextDocument(file);
  if (answer !== allow) return false;
  await consents.give(file.toString(), text);
  return true;
}
