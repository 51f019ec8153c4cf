import { CompletionItem, CompletionItemKind, type ExtensionContext, languages, Range, workspace } from "vscode";
import type { SecretItem, VaultClient } from "../vault/vault-client.ts";
import { REFS_FILES } from "./selector.ts";

/** A list stays good for so long. */
const FRESH_MS = 30_000;

/** Names of secrets behind `=` and `aws-sm://` in reference files. */
export function registerCompletion({ subscriptions }: ExtensionContext, openVault: () => Promise<VaultClient>): void {
  let listed: { at: number; items: Promise<readonly SecretItem[]> } | undefined;
  const list = () => {
    if (!listed || Date.now() - listed.at > FRESH_MS) {
      const items = openVault().then((vault) => vault.list(""));
      listed = { at: Date.now(), items };
      items.catch(() => {
        listed = undefined;
      });
    }
    return listed.items;
  };
  const provider = languages.registerCompletionItemProvider(
    REFS_FILES,
    {
      async provideCompletionItems(document, position) {
        const before = document.lineAt(position).text.slice(0, position.character);
        const typed = /^\s*(?:export\s+)?(\w+)=["']?(?:aws-sm:\/\/)?([^\s#?]*)$/.exec(before);
        if (!typed || !workspace.isTrusted) return [];
        const [, variable = "", name = ""] = typed;
        const hasScheme = before.includes("aws-sm://");
        const start = position.translate(0, -(name.length + (hasScheme ? "aws-sm://".length : 0)));
        const secrets = await list().catch(() => []);
        return secrets.map((secret) => itemFor(secret, variable, new Range(start, position)));
      },
    },
    "=",
    "/",
  );
  subscriptions.push(provider);
}

function itemFor({ name, region }: SecretItem, variable: string, range: Range): CompletionItem {
  const item = new CompletionItem(name, CompletionItemKind.Reference);
  item.detail = region;
  item.range = range;
  item.insertText = `aws-sm://${encodeURI(name)}?region=${region}#${variable}`;
  item.filterText = `aws-sm://${name}`;
  return item;
}
