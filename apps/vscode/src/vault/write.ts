import { type Redacted, redact } from "@vault-secret/core";
import { assertWanted, attempt } from "./attempt.ts";
import type { Connection } from "./connection.ts";
import { isVaultFailure, VaultFailure, type VaultFailureCode } from "./failure.ts";
import { named } from "./field.ts";
import { type FieldWrite, type Written, writeField } from "./field-writer.ts";
import { withMachineLock } from "./machine-lock.ts";
import { spell, toSecret, wholeOf } from "./reference.ts";
import type { CallOptions, NewField, NewSecret, StoredSecret, VaultClient } from "./vault-client.ts";

type Writer = Pick<VaultClient, "create" | "addField" | "store" | "rotate">;

/** What writes. */
export function createWriter(connection: Connection): Writer {
  const { region } = connection;

  async function create(secret: NewSecret, o?: CallOptions): Promise<StoredSecret> {
    const { name, variable, value, tags, token } = secret;
    assertValue(value);
    const kmsKey = secret.kmsKey || connection.kmsKey;
    // The value may come from the other bundle, whose class of the same name this one's core would not know.
    const fields = redact(JSON.stringify({ [variable]: value.reveal() }), name);
    const input = { name, value: fields, kmsKeyId: kmsKey, tags, token };
    const written = await attempt(connection, async () => connection.vault().create(input), o, { kmsKey });
    return stored(written, variable, "created", kmsKey);
  }

  async function addField({ name, variable, value, token }: NewField, o?: CallOptions): Promise<StoredSecret> {
    assertValue(value);
    const secret = { kind: "secret", secretId: name, region } as const;
    const written = await inTurn({ secret, field: named(variable), value, token, other: "refuse" }, o);
    return stored(written, variable, written.isNew ? "added" : "reused");
  }

  async function store(secret: NewSecret, o?: CallOptions): Promise<StoredSecret> {
    try {
      return await create(secret, o);
    } catch (taken) {
      if (!isVaultFailure(taken) || taken.code !== "name-taken") throw taken;
      return addField(secret, o).catch((error: unknown) => {
        // A secret that is not ours to read or to put a field into is a name that is taken.
        throw isVaultFailure(error) && closed.has(error.code) ? taken : error;
      });
    }
  }

  async function rotate(ref: string, value: Redacted, o: Parameters<VaultClient["rotate"]>[2]): Promise<StoredSecret> {
    assertValue(value);
    const reference = await attempt(connection, async () => toSecret(ref));
    const { field, versionId, versionStage = "AWSCURRENT" } = reference;
    if (versionId !== undefined || versionStage !== "AWSCURRENT") throw pinned();
    const secret = wholeOf(reference);
    const token = o?.token;
    if (field) {
      const written = await inTurn({ secret, field, value, token, other: "replace" }, o);
      return { ...stored(written, undefined, written.isNew ? "rotated" : "reused"), reference: ref };
    }
    const plain = redact(value.reveal(), reference.secretId);
    const written = await attempt(connection, async () => connection.vault().put(secret, plain, { token }), o);
    return { ...stored(written, undefined, "rotated"), reference: ref };
  }

  /** Windows of this machine take turns; field-writer.ts looks after everybody else. */
  function inTurn(write: FieldWrite, o: CallOptions = {}): Promise<Written & { readonly isNew: boolean }> {
    const { secretId, region } = write.secret;
    const name = JSON.stringify([connection.kind, connection.endpoint, region, secretId]);
    const work = () => {
      assertWanted(o);
      return writeField(connection.vault(), write);
    };
    return attempt(connection, () => withMachineLock(connection.lockFolder, name, work, o.signal), o);
  }

  return { create, addField, store, rotate };
}

const closed: ReadonlySet<VaultFailureCode> = new Set(["denied", "kms-denied", "not-fields"] as const);

function stored(
  { arn, name, versionId, region }: Written,
  field: string | undefined,
  outcome: StoredSecret["outcome"],
  kmsKey?: string,
): StoredSecret {
  return { reference: spell(name, region, field), arn, name, versionId, region, kmsKey, outcome };
}

/** In JSON an empty value would look like one. */
function assertValue(value: Redacted): void {
  if (value.length > 0) return;
  throw new VaultFailure("configuration", "There is no value to store.", { hint: "Enter or select the key first." });
}

function pinned(): VaultFailure {
  return new VaultFailure("configuration", "This reference names one version, and a version never changes.", {
    hint: "Take version and stage out of the reference, then rotate.",
  });
}
