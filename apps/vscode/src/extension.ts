import { createHmac, randomBytes } from "node:crypto";
import type { ExtensionContext } from "vscode";
import { registerDiagnostics } from "./detection/diagnostics.ts";
import { Documents } from "./detection/documents.ts";
import { FindingIds } from "./detection/finding-ids.ts";
import { registerFirstFinding } from "./detection/first-finding.ts";
import { registerStatusBar } from "./detection/status-bar.ts";
import { registerFixes } from "./fix/fixes.ts";
import { VaultAccess } from "./vault-access.ts";

/** Equal keys are known by this for as long as the window lives. */
const secret = randomBytes(32);
const hmac = (key: string) => createHmac("sha256", secret).update(key).digest("base64url").slice(0, 22);

export function activate(context: ExtensionContext): void {
  const documents = new Documents({ hmac });
  const ids = new FindingIds();
  const vaults = new VaultAccess();
  context.subscriptions.push(documents, vaults);
  registerDiagnostics(context, documents);
  registerStatusBar(context, documents);
  registerFirstFinding(context, documents);
  registerFixes(context, { documents, ids, vaults });
}
