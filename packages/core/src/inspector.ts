import { callerIdentity, describeKey, listAliases } from "./aws/calls-keys.ts";
import { describeSecret, listSecrets, readSecret } from "./aws/calls-read.ts";
import type { Sites } from "./aws/site.ts";
import { isVaultError, VaultError } from "./errors/errors.ts";
import type { Settings } from "./options.ts";
import { selectField } from "./read/json-field.ts";
import { type Ref, toAddress, toContext, toReference, toSecretReference } from "./read/question.ts";
import type { SealedReference, SecretReference } from "./reference/types.ts";
import { openValue } from "./sealed/seal.ts";
import type {
  CallerIdentity,
  KeyAlias,
  KeyDescription,
  ListOptions,
  Page,
  PageOptions,
  PlaceOfUse,
  RegionOption,
  SecretDescription,
  SecretSummary,
  TestResult,
} from "./verbs.ts";

export interface Inspector {
  list(o?: ListOptions): Promise<Page<SecretSummary>>;
  describe(ref: Ref): Promise<SecretDescription>;
  test(ref: Ref, o?: { context?: PlaceOfUse | undefined }): Promise<TestResult>;
  describeKey(keyId: string, o?: RegionOption): Promise<KeyDescription>;
  listAliases(o?: PageOptions): Promise<Page<KeyAlias>>;
  identity(o?: RegionOption): Promise<CallerIdentity>;
}

/** The verbs that look and tell, without a value in their answers. Nothing here is cached. */
export function createInspector(settings: Settings, sites: Sites): Inspector {
  const limits = { deadlineMs: settings.deadlineMs };

  async function list(o: ListOptions = {}): Promise<Page<SecretSummary>> {
    assertLimit(o.limit);
    return listSecrets(sites.at(o.region).clients, o, limits);
  }

  async function describe(ref: Ref): Promise<SecretDescription> {
    const { secretId, region } = toSecretReference(ref);
    return describeSecret(sites.at(region).clients, secretId, limits);
  }

  async function test(ref: Ref, o: { context?: PlaceOfUse | undefined } = {}): Promise<TestResult> {
    const reference = toReference(ref);
    return reference.kind === "secret" ? testSecret(reference) : testSealed(reference, o.context);
  }

  async function testSecret(reference: SecretReference): Promise<TestResult> {
    const { clients } = sites.at(reference.region);
    const { region } = clients;
    const { raw, arn, name, versionId, versionStages } = await readSecret(clients, toAddress(reference), limits);
    const { length, fieldFound } = measure(raw.reveal(), reference, region);
    const kmsKeyId = await keyOf(reference);
    return { arn, name, region, versionId, versionStages, length, fieldFound, kmsKeyId };
  }

  /** Reading needs no right to describe, so a dry run of it cannot ask for that. */
  async function keyOf(reference: SecretReference): Promise<string | undefined> {
    try {
      return (await describe(reference)).kmsKeyId;
    } catch (error) {
      if (isVaultError(error) && error.code === "DENIED") return undefined;
      throw error;
    }
  }

  async function testSealed(reference: SealedReference, place: PlaceOfUse | undefined): Promise<TestResult> {
    const { clients } = sites.at(reference.region);
    const context = toContext(place, settings);
    const keyId = reference.key ?? settings.kmsKeyId;
    const value = await openValue(clients, reference, { ...limits, context, ...(keyId !== undefined && { keyId }) });
    const { length, name } = value;
    const where = { arn: keyId ?? "", name, region: clients.region, versionId: "", versionStages: [] };
    return { ...where, length, fieldFound: undefined, kmsKeyId: keyId };
  }

  return {
    list,
    describe,
    test,
    describeKey: async (keyId, o = {}) => describeKey(sites.at(o.region).clients, keyId, limits),
    listAliases: async (o = {}) => {
      assertLimit(o.limit);
      return listAliases(sites.at(o.region).clients, o, limits);
    },
    identity: async (o = {}) => callerIdentity(sites.at(o.region).clients, limits),
  };
}

function measure(
  raw: string,
  { secretId, field }: SecretReference,
  region: string,
): { length: number; fieldFound: boolean | undefined } {
  if (field === undefined) return { length: raw.length, fieldFound: undefined };
  try {
    return { length: selectField(raw, field, { secretId, region }).length, fieldFound: true };
  } catch (error) {
    if (isVaultError(error) && error.code === "FIELD_NOT_FOUND") return { length: 0, fieldFound: false };
    throw error;
  }
}

function assertLimit(limit: number | undefined): void {
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= 100))
    throw new VaultError("INVALID_OPTION", { option: "limit" }, { hint: "A page has 1 to 100 items." });
}
