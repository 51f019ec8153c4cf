import {
  type DebugConfiguration,
  debug,
  type ExtensionContext,
  l10n,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from "vscode";
import { setting } from "../settings.ts";
import { type Delivery, deliveryTo } from "./debugger.ts";
import { environmentFor, type RunHost } from "./environment.ts";
import { nearestRefsFile } from "./refs-file.ts";

/** Gives the folder's secrets to what is started by F5. */
export function registerDebug({ subscriptions }: ExtensionContext, host: RunHost): void {
  subscriptions.push(
    debug.registerDebugConfigurationProvider("*", {
      // `undefined` stops the start without a word: the person has been told.
      resolveDebugConfigurationWithSubstitutedVariables: (folder, config) => withSecrets(folder, config, host),
    }),
  );
}

async function withSecrets(
  folder: WorkspaceFolder | undefined,
  config: DebugConfiguration,
  host: RunHost,
): Promise<DebugConfiguration | undefined> {
  const where = typeof config.cwd === "string" && config.cwd !== "" ? Uri.file(config.cwd) : folder?.uri;
  if (!where || config.request === "attach") return config;
  const delivery = deliveryTo(config);
  if (delivery === "not-known" || delivery === "logged") {
    if (workspace.isTrusted && (await nearestRefsFile(where, setting("environment"))))
      tellWhyNot(delivery, config.type);
    return config;
  }
  const env = await environmentFor(where, host);
  if (env === "none") return config;
  if (env === "refused") return undefined;
  // What the configuration says wins, as it would over the environment.
  return { ...config, env: { ...env, ...config.env }, ...(delivery === "in-debug-console" && inDebugConsole()) };
}

function inDebugConsole(): { console: "internalConsole" } {
  const text = l10n.t("Vault Secret: output goes to the Debug Console, for a terminal would show the secrets");
  window.setStatusBarMessage(text, 8000);
  return { console: "internalConsole" };
}

function tellWhyNot(delivery: Delivery, type: string): void {
  const text =
    delivery === "logged"
      ? l10n.t("This program starts without its secrets: its debugger is set to log what it is told.")
      : l10n.t("This program starts without its secrets: the debugger {0} might type them into a terminal.", type);
  window.showWarningMessage(`${text} ${l10n.t("You can start it from “Open Terminal with Secrets”.")}`);
}
