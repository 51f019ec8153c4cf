import type { Finding } from "@vault-secret/detect";
import {
  Diagnostic,
  DiagnosticSeverity,
  type ExtensionContext,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
} from "vscode";
import type { Documents } from "./documents.ts";
import { type Level, levelOf, problemText } from "./words.ts";

export const SOURCE = "Vault Secret";

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Squiggles, problems, and marks in the overview ruler. */
export function registerDiagnostics({ subscriptions }: ExtensionContext, documents: Documents): void {
  const collection = languages.createDiagnosticCollection("vault-secret");
  subscriptions.push(
    collection,
    documents.onDidScan(({ document, findings }) => {
      if (findings.length > 0 || collection.has(document.uri))
        collection.set(
          document.uri,
          findings.map((finding) => toDiagnostic(document, finding)),
        );
    }),
    documents.onDidForget((uri) => collection.delete(uri)),
  );
}

export function rangeOf(document: TextDocument, { start, end }: { start: number; end: number }): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

function toDiagnostic(document: TextDocument, finding: Finding): Diagnostic {
  const problem = new Diagnostic(
    rangeOf(document, finding),
    problemText(finding, l10n.t),
    SEVERITIES[levelOf(finding)],
  );
  problem.source = SOURCE;
  problem.code = { value: finding.ruleId, target: Uri.parse(finding.revokeUrl) };
  return problem;
}
