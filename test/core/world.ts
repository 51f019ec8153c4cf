import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import { KMSClient } from "@aws-sdk/client-kms";
import { CreateSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import {
  createVault,
  type Vault,
  VaultError,
  type VaultErrorCode,
  type VaultEvent,
  type VaultOptions,
} from "@vault-secret/core";
import { type NodeAwsOptions, nodeAws } from "@vault-secret/core/node";
import { startLocalAws } from "@vault-secret/local-aws";
import { createFaults, type Faults } from "@vault-secret/local-aws/faults";
import { expect, onTestFinished } from "vitest";

export interface World {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** What shall go wrong, and what was asked. */
  readonly faults: Faults;
  /** The SDK's own clients, to arrange things behind the vault's back. */
  readonly kms: KMSClient;
  readonly secrets: SecretsManagerClient;
  /** What its vaults told of. */
  readonly events: VaultEvent[];
  /** Moves the clock of its vaults. */
  advance(ms: number): void;
  /** A vault on this endpoint, with a clock that stands still until `advance`, without jitter and with one attempt per call. */
  vault(options?: Partial<VaultOptions>, aws?: NodeAwsOptions): Vault;
  /** Stores a secret and returns a reference to it. */
  store(value: string | Uint8Array, name?: string): Promise<string>;
}

/** A local-aws of its own in memory, closed when the test ends. */
export async function createWorld(): Promise<World> {
  const faults = createFaults();
  const local = await startLocalAws({ memory: true, faults });
  const { endpoint, region } = local;
  const credentials = { ...local.credentials };
  const client = { endpoint, region, credentials };
  const secrets = new SecretsManagerClient(client);
  const kms = new KMSClient(client);
  const events: VaultEvent[] = [];
  let now = Date.now();
  onTestFinished(async () => {
    secrets.destroy();
    kms.destroy();
    await local.close();
  });
  return {
    endpoint,
    region,
    credentials,
    faults,
    kms,
    secrets,
    events,
    advance(ms) {
      now += ms;
    },
    vault(options = {}, aws = {}) {
      const vault = createVault({
        aws: nodeAws({ ...client, maxAttempts: 1, ...aws }),
        now: () => now,
        random: () => 0,
        onEvent: (event) => events.push(event),
        ...options,
      });
      onTestFinished(() => vault.dispose());
      return vault;
    },
    async store(value, name = `test/${randomBytes(6).toString("hex")}`) {
      const content = typeof value === "string" ? { SecretString: value } : { SecretBinary: value };
      await secrets.send(new CreateSecretCommand({ Name: name, ...content }));
      return `aws-sm://${name}`;
    },
  };
}

/** A key such as a provider gives out, made at run time. */
export function fakeKey(): string {
  return `sk-${randomBytes(24).toString("hex")}`;
}

/** Expects a VaultError of this code whose words are ours alone, with a hint; none of `secrets` is in it anywhere. */
export async function failure(call: Promise<unknown>, code: VaultErrorCode, ...secrets: string[]): Promise<VaultError> {
  const error = await call.then(
    () => {
      throw new Error(`expected a failure with ${code}, but it succeeded`);
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof VaultError)) throw error;
  expect(error.code).toBe(code);
  expect(error.message).not.toMatch(/Exception|\bE[A-Z]{5,}\b|undefined|\[object/);
  expect(error.hint).not.toMatch(/Exception|undefined|\[object/);
  expect(error.hint.length).toBeGreaterThan(20);
  const rendered = inspect(error, { depth: null, showHidden: true }) + JSON.stringify(error);
  for (const secret of secrets) expect(rendered).not.toContain(secret);
  return error;
}
