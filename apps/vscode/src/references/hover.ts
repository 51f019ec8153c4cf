import { type ExtensionContext, Hover, l10n, languages, MarkdownString, workspace } from "vscode";
import { isVaultFailure } from "../vault/failure.ts";
import type { VaultClient } from "../vault/vault-client.ts";
import { hoverLines } from "./facts.ts";
import { REFERENCE } from "./selector.ts";

/** What the vault knows about a reference under the pointer: whether it is there, its age and key. No value is read. */
export function registerHover({ subscriptions }: ExtensionContext, openVault: () => Promise<VaultClient>): void {
  const provider = languages.registerHoverProvider("*", {
    async provideHover(document, position, token) {
      const range = document.getWordRangeAtPosition(position, REFERENCE);
      if (!range || !workspace.isTrusted) return undefined;
      const abort = new AbortController();
      token.onCancellationRequested(() => abort.abort());
      const lines = await describe(document.getText(range), openVault, abort.signal);
      return lines && new Hover(textOf(lines), range);
    },
  });
  subscriptions.push(provider);
}

async function describe(
  reference: string,
  openVault: () => Promise<VaultClient>,
  signal: AbortSignal,
): Promise<string[] | undefined> {
  try {
    const vault = await openVault();
    return hoverLines(await vault.describe(reference, { signal }), new Date(), l10n.t);
  } catch (error) {
    if (!isVaultFailure(error)) return undefined;
    return error.code === "cancelled" ? undefined : [`⚠ ${error.message}`, error.facts.hint];
  }
}

/** Untrusted text: no commands and no HTML. */
function textOf(lines: readonly string[]): MarkdownString {
  const text = new MarkdownString();
  lines.forEach((line, index) => {
    if (index > 0) text.appendMarkdown("\n\n");
    if (index === 0 && line.startsWith("**")) text.appendMarkdown(line);
    else text.appendText(line);
  });
  return text;
}
