import { join } from "node:path";
import { createVault, type Vault } from "@vault-secret/core";
import { nodeAws } from "@vault-secret/core/node";
import { startLocalAws } from "@vault-secret/local-aws";
import type { CodeServer } from "../setup/code-server.ts";

/** The vault that the extension uses, seen from another process. */
export interface LocalVault extends AsyncDisposable {
  readonly vault: Vault;
}

/** Connects to the local vault of the user that a VS Code of ours runs as. */
export async function openLocalVault({ folder }: CodeServer): Promise<LocalVault> {
  const aws = await startLocalAws({ folder: join(folder, "home/.local/state/vault-secret"), keychain: false });
  const { endpoint, region, credentials } = aws;
  const vault = createVault({ aws: nodeAws({ endpoint, region, credentials }) });
  return {
    vault,
    [Symbol.asyncDispose]: async () => {
      vault.dispose();
      await aws.close();
    },
  };
}
