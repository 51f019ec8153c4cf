import { createHmac, randomBytes } from "node:crypto";
import type { Vault } from "./dispatch.ts";
import { createFaults, type Faults } from "./faults.ts";
import { type Credentials, createIdentities, newCredentials } from "./identities.ts";
import { createKeyRing } from "./kms/key-ring.ts";
import { listen } from "./listen.ts";
import { createRateLimit } from "./rate-limit.ts";
import { openSqliteStore } from "./sqlite-store.ts";

export interface LocalAwsOptions {
  /** Keeps nothing on disk and shares with nobody; for tests. Default false. */
  memory?: boolean;
  /** Default: the port of the last time, or any free one. */
  port?: number;
  region?: string;
  now?: () => number;
  faults?: Faults;
}

export interface LocalAws {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: Credentials;
  readonly owner: boolean;
  close(): Promise<void>;
}

export async function startLocalAws(options: LocalAwsOptions = {}): Promise<LocalAws> {
  const store = await openSqliteStore(":memory:");
  if (!store) throw new Error("busy");
  const credentials = newCredentials();
  const masterKey = randomBytes(32);
  const vault: Vault = {
    store,
    ring: createKeyRing(masterKey),
    identities: createIdentities("000000000000", credentials, masterKey),
    rate: createRateLimit(10_000),
    faults: options.faults ?? createFaults(),
    now: options.now ?? Date.now,
    proof: (challenge) => createHmac("sha256", credentials.secretAccessKey).update(challenge).digest("hex"),
  };
  const listener = await listen(vault, options.port ?? 0);
  return {
    endpoint: `http://127.0.0.1:${listener.port}`,
    region: options.region ?? "us-east-1",
    credentials,
    owner: true,
    async close() {
      await listener.close();
      store.close();
    },
  };
}
