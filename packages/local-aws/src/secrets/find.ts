import type { Call } from "../call.ts";
import { AwsError } from "../errors.ts";
import { type Input, requiredText } from "../input.ts";
import type { SecretRow } from "../store.ts";
import { admitByPolicy, type ConditionKeys } from "./admission.ts";

/**
 * The secret behind the member SecretId, also in its deletion window. ResourceNotFoundException if there is none,
 * AccessDeniedException if its policy denies the operation.
 */
export function readSecret(input: Input, call: Call, operation: string, keys: ConditionKeys = {}): SecretRow {
  const secret = findSecret(call, requiredText(input, "SecretId", { min: 1, max: 2048 }));
  admitByPolicy(call, secret, operation, keys);
  return secret;
}

/** The same, but InvalidRequestException while it waits for its deletion. */
export function readLiveSecret(input: Input, call: Call, operation: string, keys: ConditionKeys = {}): SecretRow {
  return requireLive(readSecret(input, call, operation, keys));
}

/** By name, ARN, or ARN without the six characters at its end. */
function findSecret(call: Call, given: string): SecretRow {
  const secret = lookUp(call, given);
  if (!secret) throw absent();
  return secret;
}

/** What findSecret does, with undefined in place of the error. */
export function lookUp(call: Call, given: string): SecretRow | undefined {
  if (!given.startsWith("arn:")) return presentSecret(call, given);
  const prefix = `arn:aws:secretsmanager:${call.region}:${call.account}:secret:`;
  if (!given.startsWith(prefix)) return undefined;
  const tail = given.slice(prefix.length);
  const whole = /-[A-Za-z0-9]{6}$/.test(tail) ? presentSecret(call, tail.slice(0, -7)) : undefined;
  return whole?.arn === given ? whole : presentSecret(call, tail);
}

export function requireLive(secret: SecretRow): SecretRow {
  if (secret.deletionAt === undefined) return secret;
  throw new AwsError(
    "InvalidRequestException",
    "You can't perform this operation on the secret because it was marked for deletion.",
  );
}

/** Removes a secret with all its versions. */
export function forgetSecret(call: Call, name: string): void {
  const versions = call.store.versions(name);
  for (const version of versions.list()) versions.delete(version.id);
  call.store.secrets.delete(name);
}

export function absent(): AwsError {
  return new AwsError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
}

/** A secret whose deletion window is over is gone; this is where it goes. */
export function presentSecret(call: Call, name: string): SecretRow | undefined {
  const secret = call.store.secrets.get(name);
  if (secret?.deletionAt === undefined || secret.deletionAt > call.now) return secret;
  forgetSecret(call, name);
  return undefined;
}
