import { randomBytes, randomUUID } from "node:crypto";
import { inspect } from "node:util";
import { createVault, type Redacted, redact, type Vault } from "@vault-secret/core";
import { nodeAws } from "@vault-secret/core/node";
import { startLocalAws } from "@vault-secret/local-aws";
import { createFaults, type Faults } from "@vault-secret/local-aws/faults";
import { expect, onTestFinished } from "vitest";
import { openVault } from "../../src/vault/aws.ts";
import { isVaultFailure, type VaultFailure, type VaultFailureCode } from "../../src/vault/failure.ts";
import type { NewSecret, VaultClient, VaultSettings } from "../../src/vault/vault-client.ts";

export interface World {
  /** The client under test, with the vault of this machine. */
  readonly client: VaultClient;
  /** The same vault, seen by somebody else: to arrange things, and to look. */
  readonly other: Vault;
  readonly faults: Faults;
  readonly endpoint: string;
}

/** An embedded vault in memory, a client of it, and a second program that uses it too. */
export async function createWorld(settings: Partial<VaultSettings> = {}): Promise<World> {
  const faults = createFaults();
  const server = await startLocalAws({ memory: true, faults });
  const { endpoint, region } = server;
  const credentials = { ...server.credentials };
  const other = createVault({ aws: nodeAws({ endpoint, region, credentials }), ttlMs: 0 });
  // The variables are where a client of the kind "aws" finds who it is.
  const client = await withCredentials(credentials, () => openVault({ vault: "aws", region, endpoint, ...settings }));
  onTestFinished(async () => {
    await client.dispose();
    other.dispose();
    await server.close();
  });
  return { client, other, faults, endpoint };
}

/** Runs with these credentials in the environment, and leaves them there until the test ends. */
async function withCredentials<T>(
  { accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string },
  work: () => Promise<T>,
): Promise<T> {
  setVariable("AWS_ACCESS_KEY_ID", accessKeyId);
  setVariable("AWS_SECRET_ACCESS_KEY", secretAccessKey);
  return work();
}

/** Until the test ends. */
export function setVariable(name: string, value: string | undefined): void {
  const before = process.env[name];
  onTestFinished(() => assign(name, before));
  assign(name, value);
}

function assign(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** A key such as a provider gives out, made at run time. */
export function fakeKey(): string {
  return `sk-${randomBytes(24).toString("hex")}`;
}

export function wrapped(value: string): Redacted {
  return redact(value, "a key");
}

export function newSecret(value: string, more: Partial<NewSecret> = {}): NewSecret {
  return { name: "dev/app/openai", variable: "OPENAI_API_KEY", value: wrapped(value), token: randomUUID(), ...more };
}

/** Expects a VaultFailure of this code, in words for a person, with none of `secrets` anywhere in it. */
export async function failure(
  work: Promise<unknown>,
  code: VaultFailureCode,
  ...secrets: string[]
): Promise<VaultFailure> {
  const error = await work.then(
    () => {
      throw new Error(`expected the failure ${code}, but it succeeded`);
    },
    (reason: unknown) => reason,
  );
  if (!isVaultFailure(error)) throw error;
  expect(error.code, error.message).toBe(code);
  for (const text of [error.message, error.facts.hint]) {
    expect(text).not.toMatch(/Exception|undefined|\[object|\bE[A-Z]{5,}\b/);
    expect(text.length).toBeGreaterThan(10);
  }
  const rendered = inspect(error, { depth: null, showHidden: true }) + JSON.stringify(error) + error.stack;
  for (const secret of secrets) expect(rendered).not.toContain(secret);
  return error;
}
