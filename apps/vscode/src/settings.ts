import type { GenericTier } from "@vault-secret/detect";
import { workspace } from "vscode";

/** The defaults stand in package.json and nowhere else. */
export interface Settings {
  readonly enable: boolean;
  readonly generic: GenericTier;
  readonly disabledRules: readonly string[];
  readonly codeLens: boolean;
  readonly environment: string;
  readonly nameTemplate: string;
  readonly vault: "local" | "aws";
  readonly profile: string;
  readonly region: string;
  readonly kmsKey: string;
  readonly endpoint: string;
}

export function setting<Name extends keyof Settings>(name: Name): Settings[Name] {
  return workspace.getConfiguration("vaultSecret").get(name) as Settings[Name];
}
