import {
  commands,
  EventEmitter,
  type ExtensionContext,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
} from "vscode";
import { ageInDays } from "../references/facts.ts";
import type { VaultClient } from "../vault/vault-client.ts";
import { tellFailure } from "../vault-access.ts";
import { type Leaf, type Node, treeOf } from "./tree.ts";

/** The secrets of the vault by the parts of their names. No value is read. */
export function registerSecretsView({ subscriptions }: ExtensionContext, openVault: () => Promise<VaultClient>): void {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (node) return node.kind === "group" ? [...node.children] : [];
      if (!workspace.isTrusted) return [];
      try {
        return treeOf(await (await openVault()).list(""));
      } catch (error) {
        void tellFailure(error);
        return [];
      }
    },
    getTreeItem: (node) => (node.kind === "group" ? groupItem(node.label) : secretItem(node)),
  };
  subscriptions.push(
    changed,
    window.createTreeView("vaultSecret.secrets", { treeDataProvider: provider, showCollapseAll: true }),
    commands.registerCommand("vaultSecret.refreshSecrets", () => changed.fire()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("vaultSecret")) changed.fire();
    }),
    workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
  );
}

function groupItem(label: string): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.iconPath = new ThemeIcon("folder");
  return item;
}

function secretItem({ label, secretName, secret }: Leaf): TreeItem {
  const item = new TreeItem(label);
  item.id = secretName;
  item.contextValue = "secret";
  item.iconPath = new ThemeIcon("key");
  item.description = descriptionOf(secret);
  item.tooltip = secretName;
  item.accessibilityInformation = { label: `${secretName}, ${item.description}` };
  return item;
}

function descriptionOf(secret: Leaf["secret"]): string {
  if (secret.deletedDate) return l10n.t("scheduled for deletion");
  const days = ageInDays(secret, new Date());
  const age = days === undefined ? "" : days === 0 ? l10n.t("changed today") : l10n.t("changed {0} days ago", days);
  return secret.rotationEnabled ? `${age}, ${l10n.t("rotates")}` : age;
}
