import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { CreateKeyCommand, KMSClient } from "@aws-sdk/client-kms";
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
  /** The user's home folder. */
  readonly home: string;
}

/** An embedded vault in memory, a client of it, and a second program that uses it too. */
export async function createWorld(settings: Partial<VaultSettings> = {}): Promise<World> {
  const home = await mkdtemp(join(tmpdir(), "vault-secret-test-"));
  for (const name of ["HOME", "USERPROFILE", "XDG_STATE_HOME", "LOCALAPPDATA"]) setVariable(name, home);
  for (const name of ["AWS_PROFILE", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_SESSION_TOKEN"])
    setVariable(name, undefined);
  const faults = createFaults();
  const server = await startLocalAws({ memory: true, faults });
  const { endpoint, region } = server;
  const credentials = { ...server.credentials };
  const other = createVault({ aws: nodeAws({ endpoint, region, credentials }), ttlMs: 0 });
  // The variables are where a client of the kind "aws" finds who it is.
  setVariable("AWS_ACCESS_KEY_ID", credentials.accessKeyId);
  setVariable("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey);
  const client = await openVault({ vault: "aws", region, endpoint, ...settings });
  onTestFinished(async () => {
    await client.dispose();
    other.dispose();
    await server.close();
    await rm(home, { recursive: true, force: true });
  });
  return { client, other, faults, endpoint, home };
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

/** A KMS key of the customer: its id and its ARN. */
export async function newKmsKey(endpoint: string): Promise<{ readonly id: string; readonly arn: string }> {
  const kms = new KMSClient({ endpoint, region: "us-east-1" });
  const { KeyMetadata: key } = await kms.send(new CreateKeyCommand({}));
  kms.destroy();
  return { id: key?.KeyId ?? "", arn: key?.Arn ?? "" };
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
