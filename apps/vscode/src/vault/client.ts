import type { LocalAwsOptions } from "@vault-secret/local-aws";
import { createComparer } from "./compare.ts";
import { type Connection, connect } from "./connection.ts";
import { consoleUrl } from "./console.ts";
import { createInspector } from "./inspect.ts";
import { createRunner } from "./run.ts";
import type { VaultClient, VaultSettings } from "./vault-client.ts";
import { createWriter } from "./write.ts";

/** `local` is for tests: where the embedded vault is kept, and what shall go wrong with it. */
export async function openVault(settings: VaultSettings, local?: LocalAwsOptions): Promise<VaultClient> {
  return createClient(await connect(settings, local));
}

function createClient(connection: Connection): VaultClient {
  const { kind, region, kmsKey } = connection;
  return {
    kind,
    region,
    kmsKey,
    ...createInspector(connection),
    ...createWriter(connection),
    ...createComparer(connection),
    ...createRunner(connection),
    consoleUrl: (ref) => consoleUrl(connection, ref),
    dispose: () => connection.close(),
  };
}
