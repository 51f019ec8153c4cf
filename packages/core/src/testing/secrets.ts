/** The members of a command's input that the fakes look at. */
export interface Input {
  readonly SecretId?: string;
  readonly SecretIdList?: string[];
  readonly Name?: string;
  readonly SecretString?: string;
  readonly Description?: string;
  readonly KmsKeyId?: string;
  readonly Tags?: { Key?: string; Value?: string }[];
  readonly ClientRequestToken?: string;
  readonly VersionId?: string;
  readonly VersionStage?: string;
  readonly VersionStages?: string[];
  readonly MoveToVersionId?: string;
  readonly RemoveFromVersionId?: string;
  readonly RecoveryWindowInDays?: number;
  readonly ForceDeleteWithoutRecovery?: boolean;
  readonly MaxResults?: number;
  readonly NextToken?: string;
  readonly IncludePlannedDeletion?: boolean;
  readonly Filters?: { Key?: string; Values?: string[] }[];
  readonly KeyId?: string;
  readonly SourceKeyId?: string;
  readonly DestinationKeyId?: string;
  readonly Plaintext?: Uint8Array;
  readonly CiphertextBlob?: Uint8Array;
  readonly EncryptionContext?: Record<string, string>;
  readonly SourceEncryptionContext?: Record<string, string>;
  readonly DestinationEncryptionContext?: Record<string, string>;
}

/** An error as the SDK throws it. */
export function awsError(name: string, message: string, status = 400, code?: string): Error {
  const $metadata = code === undefined ? { httpStatusCode: status, requestId: crypto.randomUUID() } : {};
  return Object.assign(new Error(message), { name, $metadata, ...(code !== undefined && { code }) });
}

interface FakeVersion {
  readonly value: string | Uint8Array;
  readonly created: Date;
}

interface FakeSecret {
  readonly arn: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly kmsKeyId: string | undefined;
  readonly tags: { Key?: string; Value?: string }[];
  readonly versions: Map<string, FakeVersion>;
  /** Stage → version id. */
  readonly stages: Map<string, string>;
  deletedDate: Date | undefined;
}

/** Secrets Manager in memory, with AWS's answers in AWS's words where we look at them. */
export class FakeSecrets {
  readonly #regions = new Map<string, Map<string, FakeSecret>>();
  readonly #failOne: (operation: string, ids: readonly string[]) => void;

  /** `failOne` throws if a call for these ids is switched to fail. */
  constructor(failOne: (operation: string, ids: readonly string[]) => void) {
    this.#failOne = failOne;
  }

  set(region: string, name: string, value: string | Uint8Array): string {
    const secret = this.#secrets(region).get(name) ?? this.#add(region, name, {});
    return addVersion(secret, value, crypto.randomUUID(), ["AWSCURRENT"]);
  }

  /** Undefined for an operation of another service. */
  answer(region: string, operation: string, input: Input): unknown {
    switch (operation) {
      case "GetSecretValue":
        return this.#get(region, input);
      case "BatchGetSecretValue":
        return this.#getBatch(region, input);
      case "DescribeSecret":
        return describe(this.#find(region, input.SecretId));
      case "ListSecrets":
        return this.#list(region, input);
      case "CreateSecret":
        return this.#create(region, input);
      case "PutSecretValue":
        return this.#put(region, input);
      case "DeleteSecret":
        return this.#delete(region, input);
      case "RestoreSecret":
        return this.#restore(region, input);
      case "UpdateSecretVersionStage":
        return this.#moveStage(region, input);
      default:
        return undefined;
    }
  }

  #get(region: string, input: Input): unknown {
    const secret = this.#alive(region, input.SecretId);
    const stage = input.VersionStage ?? "AWSCURRENT";
    const versionId = input.VersionId ?? secret.stages.get(stage) ?? "";
    const version = secret.versions.get(versionId);
    if (version === undefined) {
      const which = input.VersionId ? `VersionId: ${input.VersionId}` : `staging label: ${stage}`;
      throw awsError("ResourceNotFoundException", `Secrets Manager can't find the specified secret value for ${which}`);
    }
    const value =
      typeof version.value === "string" ? { SecretString: version.value } : { SecretBinary: version.value.slice() };
    const VersionStages = stagesOf(secret, versionId);
    return {
      ARN: secret.arn,
      Name: secret.name,
      VersionId: versionId,
      VersionStages,
      CreatedDate: version.created,
      ...value,
    };
  }

  #getBatch(region: string, { SecretIdList = [] }: Input): unknown {
    const SecretValues: unknown[] = [];
    const Errors: unknown[] = [];
    if (SecretIdList.length > 20) throw awsError("InvalidParameterException", "");
    for (const SecretId of SecretIdList) {
      try {
        this.#failOne("GetSecretValue", [SecretId]);
        SecretValues.push(this.#get(region, { SecretId }));
      } catch (error) {
        const { name: ErrorCode, message: Message } = error as Error;
        Errors.push({ SecretId, ErrorCode, Message });
      }
    }
    return { SecretValues, Errors };
  }

  #list(region: string, input: Input): unknown {
    const start = Number(input.NextToken ?? 0);
    const end = start + (input.MaxResults ?? 100);
    const all = [...this.#secrets(region).values()]
      .filter((secret) => input.IncludePlannedDeletion || !secret.deletedDate)
      .filter((secret) => (input.Filters ?? []).every((filter) => matches(secret, filter)));
    return { SecretList: all.slice(start, end).map(describe), ...(end < all.length && { NextToken: String(end) }) };
  }

  #create(region: string, input: Input): unknown {
    const existing = this.#secrets(region).get(input.Name ?? "");
    if (existing?.deletedDate)
      throw awsError("InvalidRequestException", "A secret with this name is already scheduled for deletion.");
    if (existing) throw awsError("ResourceExistsException", "");
    const secret = this.#add(region, input.Name ?? "", input);
    const VersionId = addVersion(secret, input.SecretString ?? "", input.ClientRequestToken ?? crypto.randomUUID(), [
      "AWSCURRENT",
    ]);
    return { ARN: secret.arn, Name: secret.name, VersionId };
  }

  #put(region: string, input: Input): unknown {
    const secret = this.#alive(region, input.SecretId);
    const id = input.ClientRequestToken ?? crypto.randomUUID();
    const same = secret.versions.get(id);
    if (same && same.value !== input.SecretString) throw awsError("ResourceExistsException", "");
    if (!same) addVersion(secret, input.SecretString ?? "", id, input.VersionStages ?? ["AWSCURRENT"]);
    return { ARN: secret.arn, Name: secret.name, VersionId: id, VersionStages: stagesOf(secret, id) };
  }

  #delete(region: string, input: Input): unknown {
    const secret = this.#alive(region, input.SecretId);
    const days = input.ForceDeleteWithoutRecovery ? 0 : (input.RecoveryWindowInDays ?? 30);
    const DeletionDate = new Date(Date.now() + days * 86_400_000);
    if (days === 0) this.#secrets(region).delete(secret.name);
    else secret.deletedDate = DeletionDate;
    return { ARN: secret.arn, Name: secret.name, DeletionDate };
  }

  #restore(region: string, input: Input): unknown {
    const secret = this.#find(region, input.SecretId);
    secret.deletedDate = undefined;
    return { ARN: secret.arn, Name: secret.name };
  }

  #moveStage(region: string, input: Input): unknown {
    const secret = this.#alive(region, input.SecretId);
    const stage = input.VersionStage ?? "";
    const holder = secret.stages.get(stage);
    if (holder !== undefined && holder !== input.RemoveFromVersionId) throw awsError("InvalidParameterException", "");
    if (input.MoveToVersionId) assignStage(secret, stage, input.MoveToVersionId);
    else secret.stages.delete(stage);
    return { ARN: secret.arn, Name: secret.name };
  }

  #add(region: string, name: string, input: Input): FakeSecret {
    const secret: FakeSecret = {
      arn: `arn:aws:secretsmanager:${region}:111122223333:secret:${name}-${crypto.randomUUID().slice(0, 6)}`,
      name,
      description: input.Description,
      kmsKeyId: input.KmsKeyId,
      tags: input.Tags ?? [],
      versions: new Map(),
      stages: new Map(),
      deletedDate: undefined,
    };
    this.#secrets(region).set(name, secret);
    return secret;
  }

  #alive(region: string, id: string | undefined): FakeSecret {
    const secret = this.#find(region, id);
    if (!secret.deletedDate) return secret;
    throw awsError(
      "InvalidRequestException",
      "You can't perform this operation on the secret because it was marked for deletion.",
    );
  }

  #find(region: string, id = ""): FakeSecret {
    for (const secret of this.#secrets(region).values())
      if (id === secret.name || id === secret.arn || id === secret.arn.slice(0, -7)) return secret;
    throw awsError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
  }

  #secrets(region: string): Map<string, FakeSecret> {
    const known = this.#regions.get(region) ?? new Map<string, FakeSecret>();
    this.#regions.set(region, known);
    return known;
  }
}

function addVersion(secret: FakeSecret, value: string | Uint8Array, id: string, stages: readonly string[]): string {
  secret.versions.set(id, { value, created: new Date() });
  // The first version is always the current one.
  for (const stage of secret.versions.size === 1 ? new Set([...stages, "AWSCURRENT"]) : stages)
    assignStage(secret, stage, id);
  return id;
}

/** Moving AWSCURRENT leaves AWSPREVIOUS where it was. */
function assignStage(secret: FakeSecret, stage: string, id: string): void {
  const before = secret.stages.get(stage);
  if (stage === "AWSCURRENT" && before !== undefined && before !== id) secret.stages.set("AWSPREVIOUS", before);
  secret.stages.set(stage, id);
}

function stagesOf(secret: FakeSecret, versionId: string): string[] {
  return [...secret.stages].filter(([, id]) => id === versionId).map(([stage]) => stage);
}

function matches(secret: FakeSecret, { Key, Values = [] }: { Key?: string; Values?: string[] }): boolean {
  const texts =
    Key === "name"
      ? [secret.name]
      : Key === "tag-key"
        ? secret.tags.map((tag) => tag.Key)
        : [secret.name, secret.description];
  return Values.some((value) => texts.some((text) => text?.toLowerCase().includes(value.toLowerCase())));
}

function describe(secret: FakeSecret): unknown {
  const versions = [...secret.versions.keys()].map((id): [string, string[]] => [id, stagesOf(secret, id)]);
  return {
    ARN: secret.arn,
    Name: secret.name,
    Description: secret.description,
    KmsKeyId: secret.kmsKeyId,
    Tags: secret.tags,
    DeletedDate: secret.deletedDate,
    VersionIdsToStages: Object.fromEntries(versions.filter(([, stages]) => stages.length > 0)),
  };
}
