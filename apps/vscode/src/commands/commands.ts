import { commands, type ExtensionContext } from "vscode";
import type { World } from "../fix/fixes.ts";
import { tellFailure } from "../vault-access.ts";

const NAMES = [
  "checkSetup",
  "copyReference",
  "createSecret",
  "createSecretFromSelection",
  "insertReference",
  "openInConsole",
  "rotateSecretValue",
  "switchVault",
] as const;

/** The commands of the palette. Each is a function of the same name, loaded when it is first called. */
export function registerCommands({ subscriptions }: ExtensionContext, world: World): void {
  // The web has the same manifest and none of these.
  commands.executeCommand("setContext", "vaultSecret.hasVault", true);
  for (const name of NAMES) {
    const run = async (argument: unknown) => {
      try {
        const loaded = await import("../on-demand.ts");
        await loaded[name](world, argument);
      } catch (error) {
        await tellFailure(error);
      }
    };
    subscriptions.push(commands.registerCommand(`vaultSecret.${name}`, run));
  }
}
