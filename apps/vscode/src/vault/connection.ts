import { join } from "node:path";
import { type Aws, createVault, type Vault, VaultError } from "@vault-secret/core";
import { nodeAws } from "@vault-secret/core/node";
import { defaultFolder, type LocalAwsOptions, startLocalAws } from "@vault-secret/local-aws";
import { explain } from "./explain.ts";
import { VaultFailure } from "./failure.ts";
import type { VaultHost, VaultSettings } from "./vault-client.ts";

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
  /**
   * The core's vault. It caches nothing: an editor asks seldom, and then for what is true now. Those who ask at the same
   * time share one value, so nobody wipes it.
   */
  vault(): Vault;
  /** Gets the credentials, if they are not there yet. A person may have to type a code, so no call's deadline runs meanwhile. */
  signIn(): Promise<void>;
  /** After a refused sign-in: the next call reads the credentials anew. */
  renew(): void;
  close(): Promise<void>;
}

/** Throws VaultFailure. Reads configuration files, and starts or joins the local vault; asks AWS nothing. */
export async function connect(settings: VaultSettings, host: VaultHost): Promise<Connection> {
  const { vault, kmsKey, ...where } = withoutEmpty(settings);
  if (vault === "local") return connectLocal({ ...host.local, ...(where.region && { region: where.region }) }, kmsKey);
  try {
    return connectAws(where, kmsKey, host);
  } catch (error) {
    throw explain(error, { profile: where.profile });
  }
}

function connectAws(
  options: Omit<VaultSettings, "vault" | "kmsKey">,
  kmsKey: string | undefined,
  { askMfaCode }: VaultHost,
): Connection {
  const { profile, region, endpoint } = options;
  const aws = () =>
    nodeAws({
      app: APP,
      ...(profile && { profile }),
      ...(region && { region }),
      ...(endpoint && { endpoint }),
      ...(askMfaCode && { mfaCode: (serial) => orCancelled(askMfaCode(serial)) }),
    });
  const home = aws()();
  home.destroy?.();
  const vaults = keepVaults(() => open(aws()));
  return {
    kind: "aws",
    region: home.region,
    profile,
    endpoint: home.endpoint,
    kmsKey,
    lockFolder: lockFolder(),
    vault: () => vaults.current().vault,
    signIn: () => vaults.current().signIn(),
    renew: vaults.renew,
    close: async () => vaults.dispose(),
  };
}

async function orCancelled(answer: Promise<string | undefined>): Promise<string> {
  const code = await answer;
  if (code === undefined) throw new VaultError("ABORTED");
  return code;
}

async function connectLocal(options: LocalAwsOptions, kmsKey: string | undefined): Promise<Connection> {
  const server = await startLocalAws(options).catch((error: unknown) => {
    throw noLocalVault(error);
  });
  const { region } = server;
  let endpoint = "";
  const vaults = keepVaults(() => {
    endpoint = server.endpoint;
    return open(nodeAws({ app: APP, endpoint, region, credentials: server.credentials }));
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
      return vaults.current().vault;
    },
    signIn: async () => {},
    renew: vaults.renew,
    async close() {
      vaults.dispose();
      await server.close();
    },
  };
}

interface Opened {
  readonly vault: Vault;
  signIn(): Promise<void>;
}

function open(aws: Aws): Opened {
  const home = aws();
  const vault = createVault({
    aws: (region) => (region === undefined || region === home.region ? home : aws(region)),
    ttlMs: 0,
  });
  return { vault, signIn: async () => void (await home.credentials()) };
}

/** Opens one vault after the other. Calls under way end with the one they began with. */
function keepVaults(openOne: () => Opened): { current(): Opened; renew(): void; dispose(): void } {
  const opened: Opened[] = [];
  let current: Opened | undefined;
  let disposed = false;
  return {
    current() {
      if (disposed) throw new VaultError("DISPOSED");
      if (!current) {
        current = openOne();
        opened.push(current);
      }
      return current;
    },
    renew() {
      current = undefined;
    },
    dispose() {
      disposed = true;
      for (const { vault } of opened) vault.dispose();
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

function withoutEmpty({ vault, profile, region, kmsKey, endpoint }: VaultSettings): VaultSettings {
  return {
    vault,
    ...(profile && { profile }),
    ...(region && { region }),
    ...(kmsKey && { kmsKey }),
    ...(endpoint && { endpoint }),
  };
}
