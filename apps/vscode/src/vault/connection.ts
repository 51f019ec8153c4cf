import { type Aws, createVault, type Vault } from "@vault-secret/core";
import { nodeAws } from "@vault-secret/core/node";
import { type LocalAwsOptions, startLocalAws } from "@vault-secret/local-aws";
import { attempt } from "./attempt.ts";
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
  /** The core's vault. It caches nothing: an editor asks seldom, and then for what is true now. */
  vault(): Vault;
  close(): Promise<void>;
}

/** Throws VaultFailure. Reads configuration files, and starts or joins the local vault; asks AWS nothing. */
export async function connect(settings: VaultSettings, local?: LocalAwsOptions): Promise<Connection> {
  const { vault, profile, region, kmsKey, endpoint } = withoutEmpty(settings);
  if (vault === "local") return connectLocal({ ...local, ...(region && { region }) }, kmsKey);
  return attempt({ profile }, async () => connectAws({ profile, region, endpoint }, kmsKey));
}

function connectAws(
  { profile, region, endpoint }: Partial<Record<"profile" | "region" | "endpoint", string | undefined>>,
  kmsKey: string | undefined,
): Connection {
  const aws = nodeAws({
    app: APP,
    ...(profile && { profile }),
    ...(region && { region }),
    ...(endpoint && { endpoint }),
  });
  const home = aws();
  const clients: Aws = (asked) => (asked === undefined || asked === home.region ? home : aws(asked));
  const vault = createVault({ aws: clients, ttlMs: 0 });
  return {
    kind: "aws",
    region: home.region,
    profile,
    endpoint: home.endpoint,
    kmsKey,
    vault: () => vault,
    close: async () => vault.dispose(),
  };
}

async function connectLocal(options: LocalAwsOptions, kmsKey: string | undefined): Promise<Connection> {
  const server = await startLocalAws(options).catch((error: unknown) => {
    throw noLocalVault(error);
  });
  const { region } = server;
  let endpoint = "";
  let vault: Vault | undefined;
  return {
    kind: "local",
    region,
    profile: undefined,
    get endpoint() {
      return server.endpoint;
    },
    kmsKey,
    vault() {
      // Whoever takes over from a process that ended may have to move to another port.
      if (vault && endpoint === server.endpoint) return vault;
      vault?.dispose();
      endpoint = server.endpoint;
      vault = createVault({ aws: nodeAws({ app: APP, endpoint, region, credentials: server.credentials }), ttlMs: 0 });
      return vault;
    },
    async close() {
      vault?.dispose();
      await server.close();
    },
  };
}

/** In the user agent, and so in CloudTrail. */
const APP = "vault-secret-vscode";

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
