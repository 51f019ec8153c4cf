import { join } from "node:path";
import { createVault, type Vault, VaultError } from "@vault-secret/core";
import { nodeAws } from "@vault-secret/core/node";
import { defaultFolder, type LocalAwsOptions, startLocalAws } from "@vault-secret/local-aws";
import { explain } from "./explain.ts";
import { VaultFailure } from "./failure.ts";
import type { VaultSettings } from "./vault-client.ts";

/** A vault that was chosen, and how to reach it. */
export interface Connection {
  readonly kind: "local" | "aws";
  readonly region: string;
  readonly profile: string | undefined;
  /** Set when it is not AWS's own. */
  readonly endpoint: string | undefined;
  readonly kmsKey: string | undefined;
  /** Where the windows of this machine take turns. */
  readonly lockFolder: string;
  /** The core's vault. It caches nothing: an editor asks seldom, and then for what is true now. */
  vault(): Vault;
  /** After a refused sign-in: the next call reads the credentials anew. */
  renew(): void;
  close(): Promise<void>;
}

/** Throws VaultFailure. Reads configuration files, and starts or joins the local vault; asks AWS nothing. */
export async function connect(settings: VaultSettings, local?: LocalAwsOptions): Promise<Connection> {
  const { vault, kmsKey, ...where } = withoutEmpty(settings);
  if (vault === "local") return connectLocal({ ...local, ...(where.region && { region: where.region }) }, kmsKey);
  try {
    return connectAws(where, kmsKey);
  } catch (error) {
    throw explain(error, { profile: where.profile });
  }
}

function connectAws(options: Omit<VaultSettings, "vault" | "kmsKey">, kmsKey: string | undefined): Connection {
  const { profile, region, endpoint } = options;
  const chosen = { ...(profile && { profile }), ...(region && { region }), ...(endpoint && { endpoint }) };
  const open = () => nodeAws({ app: APP, ...chosen });
  const home = open()();
  home.destroy?.();
  const vaults = keepVaults(() => createVault({ aws: open(), ttlMs: 0 }));
  return {
    kind: "aws",
    region: home.region,
    profile,
    endpoint: home.endpoint,
    kmsKey,
    lockFolder: lockFolder(),
    vault: vaults.current,
    renew: vaults.renew,
    close: async () => vaults.dispose(),
  };
}

async function connectLocal(options: LocalAwsOptions, kmsKey: string | undefined): Promise<Connection> {
  const server = await startLocalAws(options).catch((error: unknown) => {
    throw noLocalVault(error);
  });
  const { region } = server;
  let endpoint = "";
  const vaults = keepVaults(() => {
    endpoint = server.endpoint;
    return createVault({ aws: nodeAws({ app: APP, endpoint, region, credentials: server.credentials }), ttlMs: 0 });
  });
  return {
    kind: "local",
    region,
    profile: undefined,
    get endpoint() {
      return server.endpoint;
    },
    kmsKey,
    lockFolder: lockFolder(options.folder),
    vault() {
      // Whoever takes over from a process that ended may have to move to another port.
      if (endpoint !== server.endpoint) vaults.renew();
      return vaults.current();
    },
    renew: vaults.renew,
    async close() {
      vaults.dispose();
      await server.close();
    },
  };
}

/** Makes vaults one after the other. Calls under way end with the one they began with. */
function keepVaults(open: () => Vault): { current(): Vault; renew(): void; dispose(): void } {
  const opened: Vault[] = [];
  let current: Vault | undefined;
  let disposed = false;
  return {
    current() {
      if (disposed) throw new VaultError("DISPOSED");
      if (!current) {
        current = open();
        opened.push(current);
      }
      return current;
    },
    renew() {
      current = undefined;
    },
    dispose() {
      disposed = true;
      for (const vault of opened) vault.dispose();
    },
  };
}

/** In the user agent, and so in CloudTrail. */
const APP = "vault-secret-vscode";

function lockFolder(stateFolder = defaultFolder()): string {
  return join(stateFolder, "locks");
}

/** The local vault's own sentences say what to do; those of the system name a file at most. */
function noLocalVault(error: unknown): VaultFailure {
  const own = error instanceof Error && !("code" in error);
  const hint = own
    ? error.message
    : "Check that this user may write to the vault's folder, and that the disk is not full.";
  return new VaultFailure("no-local-vault", "The local vault cannot be opened.", { hint });
}

function withoutEmpty(settings: VaultSettings): VaultSettings {
  const given = Object.entries(settings).filter(([, value]) => value !== "" && value !== undefined);
  return Object.fromEntries(given) as unknown as VaultSettings;
}
