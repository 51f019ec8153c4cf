import {
  isVaultError,
  type Redacted,
  redact,
  type SecretField,
  type SecretReference,
  setField,
  type Vault,
} from "@vault-secret/core";
import { VaultFailure } from "./failure.ts";
import { fieldOf } from "./field.ts";
import { withChanges } from "./merge.ts";

export interface FieldWrite {
  /** The whole secret, in its current version. */
  readonly secret: SecretReference;
  readonly field: SecretField;
  readonly value: Redacted;
  readonly token: string | undefined;
  /** What to do where the field has another value already. */
  readonly other: "refuse" | "replace";
}

/** One version of a secret. */
export interface Written {
  readonly arn: string;
  readonly name: string;
  readonly versionId: string;
  readonly region: string;
}

const TRIES = 5;

/**
 * Sets one field and keeps all others, also those that another program writes at the same time. AWS has no write that
 * is refused when somebody was faster, but it labels the version that lost AWSCURRENT: if that is not the one we wrote
 * on top of, we have overwritten somebody else's changes, and write once more with them.
 * `isNew` is false if the field had this value already, so that nothing was written.
 */
export async function writeField(vault: Vault, write: FieldWrite): Promise<Written & { readonly isNew: boolean }> {
  const { secret, field, value, other } = write;
  const isTakenIn = (text: string) => {
    const held = fieldOf(text, field);
    return other === "refuse" && held !== undefined && held !== value.reveal();
  };
  const withOurs = (text: string) => setField(text, field, value.reveal(), { secretId: secret.secretId });

  const base = await currentOf(vault, secret);
  if (base.version && fieldOf(base.text, field) === value.reveal()) return { ...base.version, isNew: false };
  if (isTakenIn(base.text)) throw taken(secret);
  let under: { readonly text: string; readonly versionId?: string } = { ...base.version, text: base.text };
  let text = withOurs(base.text);
  let isRefused = false;

  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const token = attempt === 1 ? write.token : undefined;
    const ours = await vault.put(secret, redact(text, secret.secretId), { token });
    const lost = await predecessor(vault, secret, ours.versionId);
    if (lost === undefined || lost === under.versionId) {
      if (isRefused) throw taken(secret);
      return { ...ours, isNew: true };
    }
    const theirs = await versionOf(vault, { ...secret, versionId: lost });
    const merged = withChanges(text, under.text, theirs.text);
    under = { text, versionId: ours.versionId };
    // What they wrote was there first: then we only put it back.
    isRefused ||= merged === undefined || isTakenIn(theirs.text);
    text = isRefused ? (merged ?? theirs.text) : withOurs(merged ?? theirs.text);
  }
  throw busy(secret);
}

interface Held {
  readonly text: string;
  /** Undefined for a secret that was created without a value. */
  readonly version: Written | undefined;
}

async function currentOf(vault: Vault, secret: SecretReference): Promise<Held> {
  try {
    return await versionOf(vault, secret);
  } catch (error) {
    if (isVaultError(error) && error.code === "EMPTY_VALUE") return { text: "{}", version: undefined };
    throw error;
  }
}

async function versionOf(vault: Vault, secret: SecretReference): Promise<Held> {
  const held = await vault.get(secret);
  const { arn, name, versionId, region } = held.info;
  return { text: held.reveal(), version: { arn, name, versionId, region } };
}

/** The version before ours. Undefined: there is none, or ours is not the current one any more and theirs is to check. */
async function predecessor(vault: Vault, secret: SecretReference, ours: string): Promise<string | undefined> {
  const { versions } = await vault.describe(secret);
  if (!versions[ours]?.includes("AWSCURRENT")) return undefined;
  return Object.keys(versions).find((id) => versions[id]?.includes("AWSPREVIOUS"));
}

function taken({ secretId }: SecretReference): VaultFailure {
  return new VaultFailure("name-taken", `Secret "${secretId}" holds another value under this name already.`, {
    hint: "Choose another name for the secret or the variable, or rotate the value if it is the same key.",
    secret: secretId,
  });
}

function busy({ secretId }: SecretReference): VaultFailure {
  return new VaultFailure("changed", `Secret "${secretId}" is being written by others all the time.`, {
    hint: "Wait a moment and store the key again.",
    secret: secretId,
  });
}
