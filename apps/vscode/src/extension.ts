import { createHmac, randomBytes } from "node:crypto";
import type { ExtensionContext } from "vscode";
import { registerCommands } from "./commands/commands.ts";
import { registerCodeLens } from "./detection/code-lens.ts";
import { registerDiagnostics } from "./detection/diagnostics.ts";
import { Documents } from "./detection/documents.ts";
import { FindingIds } from "./detection/finding-ids.ts";
import { registerFirstFinding } from "./detection/first-finding.ts";
import { registerStatusBar } from "./detection/status-bar.ts";
import { registerFixes } from "./fix/fixes.ts";
import { registerCompletion } from "./references/completion.ts";
import { registerFileProblems } from "./references/file-problems.ts";
import { registerHover } from "./references/hover.ts";
import { registerDebug } from "./run/debug.ts";
import { registerTerminal } from "./run/terminal.ts";
import { registerSecretsView } from "./secrets-view/secrets-view.ts";
import { Consents } from "./trust/consents.ts";
import { tellFailure, VaultAccess } from "./vault-access.ts";

/** Equal keys are known by this for as long as the window lives. */
const secret = randomBytes(32);
const hmac = (key: string) => createHmac("sha256", secret).update(key).digest("base64url").slice(0, 22);

export function activate(context: ExtensionContext): void {
  const documents = new Documents({ hmac });
  const ids = new FindingIds();
  const vaults = new VaultAccess();
  const openVault = () => vaults.client();
  context.subscriptions.push(documents, vaults);

  registerDiagnostics(context, documents);
  registerStatusBar(context, documents);
  registerFirstFinding(context, documents);
  registerCodeLens(context, documents, ids);
  registerFixes(context, { documents, ids, vaults });
  registerCommands(context, { documents, ids, vaults });

  registerFileProblems(context);
  registerHover(context, openVault);
  registerCompletion(context, openVault);

  registerSecretsView(context, openVault);

  const run = { consents: new Consents(context.globalState), openVault, tell };
  registerTerminal(context, run);
  registerDebug(context, run);
}

async function tell(error: unknown): Promise<void> {
  await tellFailure(error);
}
