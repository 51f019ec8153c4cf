import { type DebugConfiguration, debug, type ExtensionContext, l10n, Uri, type WorkspaceFolder, window } from "vscode";
import { environmentFor, type RunHost } from "./environment.ts";

/** Debuggers whose console is a terminal unless told otherwise. */
const TERMINAL_BY_DEFAULT = new Set(["debugpy", "python", "java"]);

/** Gives the folder's secrets to whatever is started by F5, with any debugger that takes `env`. */
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
  const env = await environmentFor(where, host);
  if (env === "none") return config;
  if (env === "refused") return undefined;
  // What the configuration says wins, as it would over the environment.
  return { ...config, env: { ...env, ...config.env }, ...(isTerminal(config) && inDebugConsole()) };
}

function isTerminal({ type, console: where }: DebugConfiguration): boolean {
  if (where === undefined) return TERMINAL_BY_DEFAULT.has(type);
  return where === "integratedTerminal" || where === "externalTerminal";
}

/** A debugger that starts its program in a terminal types `env` into it, where it can be read and stays in the history. */
function inDebugConsole(): { console: "internalConsole" } {
  window.setStatusBarMessage(
    l10n.t("Vault Secret: output goes to the Debug Console, for a terminal would show the secrets"),
    8000,
  );
  return { console: "internalConsole" };
}
