import { parseRefs } from "@vault-secret/core/refs";
import {
  Diagnostic,
  DiagnosticSeverity,
  type ExtensionContext,
  languages,
  Range,
  type TextDocument,
  workspace,
} from "vscode";
import { isRefsFile } from "./selector.ts";

/** Says what is wrong with the lines of a reference file, as one types. Nothing is resolved for that. */
export function registerFileProblems({ subscriptions }: ExtensionContext): void {
  const problems = languages.createDiagnosticCollection("vault-secret-references");
  const check = (document: TextDocument) => {
    if (isRefsFile(document.uri.path)) problems.set(document.uri, problemsOf(document));
  };
  workspace.textDocuments.forEach(check);
  subscriptions.push(
    problems,
    workspace.onDidOpenTextDocument(check),
    workspace.onDidChangeTextDocument(({ document }) => check(document)),
    workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
  );
}

function problemsOf(document: TextDocument): Diagnostic[] {
  return parseRefs(document.getText()).problems.map(({ code, start, end, message }) => {
    const range = new Range(document.positionAt(start), document.positionAt(end));
    const problem = new Diagnostic(range, message, DiagnosticSeverity.Error);
    problem.source = "Vault Secret";
    problem.code = code;
    return problem;
  });
}
