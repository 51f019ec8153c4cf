import { commands, type ExtensionContext, l10n, ThemeIcon, window, workspace } from "vscode";
import { environmentFor, type RunHost } from "./environment.ts";

/**
 * A terminal whose programs have the folder's secrets. They are in the environment of its shell alone: nothing is
 * typed, and the terminal is not brought back after a reload.
 */
export function registerTerminal({ subscriptions }: ExtensionContext, host: RunHost): void {
  subscriptions.push(commands.registerCommand("vaultSecret.openTerminal", () => openTerminal(host)));
}

async function openTerminal(host: RunHost): Promise<void> {
  const folder = await chosenFolder();
  if (!folder) return;
  const env = await environmentFor(folder.uri, host);
  if (env === "refused") return;
  if (env === "none") {
    window.showInformationMessage(l10n.t("{0} has no vault.refs: there are no references to resolve.", folder.name));
    return;
  }
  const name = l10n.t("{0} with secrets", folder.name);
  window.createTerminal({ name, cwd: folder.uri, env, isTransient: true, iconPath: new ThemeIcon("key") }).show();
}

async function chosenFolder() {
  const folders = workspace.workspaceFolders ?? [];
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  return folders.length > 1 ? (active ?? (await window.showWorkspaceFolderPick())) : folders[0];
}
