import { readSecret } from "./aws/calls-read.ts";
import { createSecret, deleteSecret, moveSecretStage, putSecret, restoreSecret } from "./aws/calls-write.ts";
import type { Site, Sites } from "./aws/site.ts";
import { createTurnstile } from "./aws/turnstile.ts";
import { isVaultError, VaultError } from "./errors/errors.ts";
import type { Settings } from "./options.ts";
import type { Cache } from "./read/cache.ts";
import { setField } from "./read/json-field.ts";
import { type Ref, toSecretReference } from "./read/question.ts";
import { Redacted, redact } from "./redacted.ts";
import { assertSecretName } from "./reference/naming.ts";
import type { SecretField, SecretReference } from "./reference/types.ts";
import type { CreateInput, PutOptions, RemoveOptions, StageMove, WriteResult } from "./verbs.ts";

export interface Writer {
  create(input: CreateInput): Promise<WriteResult>;
  put(ref: Ref, value: string | Redacted, o?: PutOptions): Promise<WriteResult>;
  remove(ref: Ref, o?: RemoveOptions): Promise<{ arn: string; name: string; deletionDate: Date }>;
  restore(ref: Ref): Promise<{ arn: string; name: string }>;
  moveStage(ref: Ref, move: StageMove): Promise<{ arn: string; name: string }>;
}

/** The writing verbs. Each makes this vault forget what it had of the secret. */
export function createWriter(settings: Settings, sites: Sites, cache: Cache): Writer {
  const limits = { deadlineMs: settings.deadlineMs };
  /** Two fields of one secret written at once must not undo each other. Between processes AWS offers no such line. */
  const inLine = createTurnstile(1);

  async function create({ value, region, ...rest }: CreateInput): Promise<WriteResult> {
    assertSecretName(rest.name);
    const site = sites.at(region);
    const secret = { kmsKeyId: settings.kmsKeyId, ...rest, value: toRedacted(value, rest.name) };
    return forgetting(site, rest.name, await createSecret(site.clients, secret, limits));
  }

  async function put(ref: Ref, value: string | Redacted, o: PutOptions = {}): Promise<WriteResult> {
    const reference = toWritable(ref);
    const plain = toRedacted(value, reference.secretId);
    const { field } = reference;
    if (field === undefined) return putWhole(reference, plain, o);
    return inLine(async () => putWhole(reference, await withField(reference, field, plain), o));
  }

  async function putWhole({ secretId, region }: SecretReference, value: Redacted, o: PutOptions): Promise<WriteResult> {
    const site = sites.at(region);
    return forgetting(site, secretId, await putSecret(site.clients, secretId, { ...o, value }, limits));
  }

  /** The current version with one field set, and everything else as it is. */
  async function withField(
    { secretId, region }: SecretReference,
    field: SecretField,
    value: Redacted,
  ): Promise<Redacted> {
    const site = sites.at(region);
    const current = await currentText(site, secretId);
    return redact(setField(current, field, value.reveal(), { secretId, region: site.clients.region }), secretId);
  }

  /** A secret that was created without a value gets its first field. */
  async function currentText(site: Site, secretId: string): Promise<string> {
    try {
      return (await readSecret(site.clients, { secretId }, limits)).raw.reveal();
    } catch (error) {
      if (isVaultError(error) && error.code === "EMPTY_VALUE") return "{}";
      throw error;
    }
  }

  async function remove(ref: Ref, o: RemoveOptions = {}): Promise<{ arn: string; name: string; deletionDate: Date }> {
    const { secretId, region } = toSecretReference(ref);
    assertWindow(o);
    const site = sites.at(region);
    return forgetting(site, secretId, await deleteSecret(site.clients, secretId, o, limits));
  }

  async function restore(ref: Ref): Promise<{ arn: string; name: string }> {
    const { secretId, region } = toSecretReference(ref);
    const site = sites.at(region);
    return forgetting(site, secretId, await restoreSecret(site.clients, secretId, limits));
  }

  async function moveStage(ref: Ref, move: StageMove): Promise<{ arn: string; name: string }> {
    const { secretId, region } = toSecretReference(ref);
    const site = sites.at(region);
    return forgetting(site, secretId, await moveSecretStage(site.clients, secretId, move, limits));
  }

  /** However the secret was named when it was read. */
  function forgetting<T extends { arn: string; name: string }>(site: Site, secretId: string, result: T): T {
    const names = new Set([secretId, result.arn, result.name, result.arn.slice(0, -7)]);
    cache.evict(({ site: at, subject }) => at.place === site.place && names.has(subject));
    return result;
  }

  return { create, put, remove, restore, moveStage };
}

/** A version that exists does not change: writing to one is a mistake in the reference. */
function toWritable(ref: Ref): SecretReference {
  const reference = toSecretReference(ref);
  if (reference.versionId === undefined && (reference.versionStage ?? "AWSCURRENT") === "AWSCURRENT") return reference;
  const hint = "Leave version and stage out of the reference; name the stages of the new version in versionStages.";
  throw new VaultError("INVALID_REFERENCE", { secretId: reference.secretId }, { hint });
}

function assertWindow({ recoveryWindowDays: days, force }: RemoveOptions): void {
  const option = "recoveryWindowDays";
  if (days === undefined) return;
  if (force)
    throw new VaultError("INVALID_OPTION", { option }, { hint: "Choose a recovery window or force, not both." });
  if (!Number.isInteger(days) || days < 7 || days > 30)
    throw new VaultError("INVALID_OPTION", { option }, { hint: "A recovery window has 7 to 30 days." });
}

function toRedacted(value: string | Redacted, name: string): Redacted {
  return value instanceof Redacted ? value : redact(value, name);
}
