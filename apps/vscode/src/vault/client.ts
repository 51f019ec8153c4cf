import { createComparer } from "./compare.ts";
import { type Connection, connect } from "./connection.ts";
import { consoleUrl } from "./console.ts";
import { copySecrets } from "./copy.ts";
import { createInspector } from "./inspect.ts";
import { createRunner } from "./run.ts";
import type { VaultClient, VaultHost, VaultSettings } from "./vault-client.ts";
import { createWriter } from "./write.ts";

/** Opens the vault that was chosen. Throws VaultFailure. Asks AWS nothing yet. */
export async function openVault(settings: VaultSettings, host: VaultHost = {}): Promise<VaultClient> {
  return createClient(await connect(settings, host));
}

/** For what two vaults do together. */
const connections = new WeakMap<VaultClient, Connection>();

function createClient(connection: Connection): VaultClient {
  const { kind, region, kmsKey } = connection;
  const client: VaultClient = {
    kind,
    region,
    kmsKey,
    ...createInspector(connection),
    ...createWriter(connection),
    ...createComparer(connection),
    ...createRunner(connection),
    async copyTo(target, secrets, o) {
      const to = connections.get(target);
      if (to) return copySecrets(connection, to, secrets, o);
      throw new TypeError("The target is no vault of this bundle.");
    },
    consoleUrl: (ref) => consoleUrl(connection, ref),
    dispose: () => connection.close(),
  };
  connections.set(client, connection);
  return client;
}
