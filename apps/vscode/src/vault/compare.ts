import { fieldNames, isVaultError, type Redacted, type VaultErrorCode } from "@vault-secret/core";
import { attempt } from "./attempt.ts";
import type { Connection } from "./connection.ts";
import { VaultFailure } from "./failure.ts";
import { fieldOf, named } from "./field.ts";
import { isSameKey } from "./kms-key.ts";
import { spell, toSecret, wholeOf } from "./reference.ts";
import type { CallOptions, EqualSecret, StoredSecret, VaultClient, Verified } from "./vault-client.ts";

/** What compares values. They meet in memory and nowhere else. */
export function createComparer(connection: Connection): Pick<VaultClient, "findEqual" | "verify"> {
  async function findEqual(
    value: Redacted,
    candidates: readonly string[],
    o?: CallOptions,
  ): Promise<EqualSecret | undefined> {
    const refs = candidates.map((candidate) => wholeOf(toSecret(candidate)));
    for (const result of await connection.vault().getMany(refs, o)) {
      if (!result.ok) {
        if (unreadable.has(result.error.code)) continue;
        throw result.error;
      }
      const { name, region } = result.value.info;
      const place = placeOf(value.reveal(), result.value.reveal());
      if (place) return { reference: spell(name, region, place.field), name, field: place.field };
    }
    return undefined;
  }

  async function verify(stored: StoredSecret, value: Redacted): Promise<Verified> {
    const vault = connection.vault();
    const { arn, kmsKeyId, deletedDate } = await vault.describe(toSecret(stored.reference));
    if (arn !== stored.arn || deletedDate !== undefined) throw changed(stored);
    if (stored.kmsKey !== undefined && !(await isSameKey(vault, stored.kmsKey, kmsKeyId, stored.region)))
      throw otherKey(stored);
    return { arn, kmsKeyId, compared: await isEqual(stored, value) };
  }

  /** False if this identity may not read. */
  async function isEqual(stored: StoredSecret, value: Redacted): Promise<boolean> {
    try {
      const held = await connection.vault().get(stored.reference);
      if (held.reveal() === value.reveal()) return true;
    } catch (error) {
      if (isVaultError(error) && (error.code === "DENIED" || error.code === "KMS_DENIED")) return false;
      throw error;
    }
    throw changed(stored);
  }

  return {
    findEqual: (value, candidates, o) => attempt(connection, () => findEqual(value, candidates, o), o),
    verify: (stored, value, o) => attempt(connection, () => verify(stored, value), o),
  };
}

/** Not for us to read, or nothing that could be equal. Anything else must not look like "no such value". */
const unreadable: ReadonlySet<VaultErrorCode> = new Set([
  ...(["DENIED", "KMS_DENIED", "NOT_FOUND", "VERSION_NOT_FOUND", "PENDING_DELETION", "BINARY_VALUE"] as const),
  ...(["EMPTY_VALUE", "KEY_NOT_FOUND", "KEY_DISABLED", "KEY_PENDING_DELETION", "CANNOT_OPEN"] as const),
]);

/** Where in a secret's text the value is: in one of its fields, or it is the whole. */
function placeOf(value: string, text: string): { readonly field?: string } | undefined {
  if (text === value) return {};
  const field = fieldNames(text).find((name) => fieldOf(text, named(name)) === value);
  return field === undefined ? undefined : { field };
}

function changed({ name }: StoredSecret): VaultFailure {
  return new VaultFailure("changed", `Secret "${name}" does not hold what was just stored.`, {
    hint: "Somebody else wrote to it or removed it meanwhile. Nothing was edited; store the key again.",
    secret: name,
  });
}

function otherKey({ name, kmsKey }: StoredSecret): VaultFailure {
  return new VaultFailure("kms-key", `Secret "${name}" is not encrypted with the KMS key ${kmsKey}.`, {
    hint: "Nothing was edited. Change the secret's key in the AWS console, or choose another name.",
    secret: name,
  });
}
