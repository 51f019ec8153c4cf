import type { ExtensionContext } from "vscode";
import { registerDiagnostics } from "./detection/diagnostics.ts";
import { Documents } from "./detection/documents.ts";
import { registerStatusBar } from "./detection/status-bar.ts";

/** In a browser there is no vault: keys are found and nothing else. */
export function activate(context: ExtensionContext): void {
  const documents = new Documents({});
  context.subscriptions.push(documents);
  registerDiagnostics(context, documents);
  registerStatusBar(context, documents);
}
