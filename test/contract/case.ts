import { randomBytes } from "node:crypto";
import type { KMSClient } from "@aws-sdk/client-kms";
import type { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import type { STSClient } from "@aws-sdk/client-sts";
import { expect } from "vitest";

/** Clients of one account, made with the SDK's own classes. One attempt per call. */
export interface Account {
  readonly kms: KMSClient;
  readonly secrets: SecretsManagerClient;
  readonly sts: STSClient;
}

export interface Identity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What a case may use of an implementation. */
export interface Aws extends Account {
  /** What `kms`, `secrets` and `sts` sign with. */
  readonly identity: Identity;
  /** The same implementation in another place: nothing made there is known here. */
  readonly elsewhere: Account;
  /** Clients of the same place that sign with other credentials, or by a clock that is wrong by so much. */
  as(identity: Identity, clockOffsetMs?: number): Account;
}

/** One sentence about the behaviour of AWS. It makes what it needs and leans on no other case. */
export interface Case {
  readonly title: string;
  run(aws: Aws): Promise<void>;
}

export function behaviour(title: string, run: (aws: Aws) => Promise<void>): Case {
  return { title, run };
}

/** Expects that the service refuses, by one of these exception names; by any if none is given. */
export async function expectRefusal(call: Promise<unknown>, ...names: string[]): Promise<void> {
  const name = await call.then(
    () => "accepted",
    (error: Error & { $metadata?: { httpStatusCode?: number } }) => {
      const status = error.$metadata?.httpStatusCode;
      return status !== undefined && status >= 400 && status < 500 ? error.name : `${error.name} (HTTP ${status})`;
    },
  );
  if (names.length > 0) expect(name).toBeOneOf(names);
  else expect(name).toMatch(/^(?!accepted)\w+$/);
}

/** A name that no other case or run uses. */
export function freshName(prefix = "case"): string {
  return `vault-secret-contract/${prefix}-${randomBytes(6).toString("hex")}.x`;
}

export function bytes(length: number): Uint8Array {
  return randomBytes(length);
}
