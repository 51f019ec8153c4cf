import {
  BatchGetSecretValueCommand,
  DescribeSecretCommand,
  type FilterNameStringType,
  GetSecretValueCommand,
  ListSecretsCommand,
  type SecretListEntry,
} from "@aws-sdk/client-secrets-manager";
import { toVaultError } from "../errors/aws-errors.ts";
import { VaultError } from "../errors/errors.ts";
import { type Redacted, redact } from "../redacted.ts";
import type { ListOptions, Page, SecretDescription, SecretSummary } from "../verbs.ts";
import { type CallLimits, call } from "./call.ts";
import type { AwsClients } from "./clients.ts";

/** One version of one secret. */
export interface SecretAddress {
  /** Name or ARN. */
  readonly secretId: string;
  readonly versionStage?: string | undefined;
  readonly versionId?: string | undefined;
}

/** The whole value as AWS keeps it, and where it came from. */
export interface FetchedSecret {
  readonly raw: Redacted;
  readonly arn: string;
  readonly name: string;
  readonly versionId: string;
  readonly versionStages: readonly string[];
  readonly createdDate?: Date | undefined;
}

/** What AWS takes in one batch. */
export const MAX_BATCH = 20;

/**
 * Reads one version, by default AWSCURRENT; the stage is always sent, because policies can demand it.
 * Throws VaultError, also ("BINARY_VALUE") and ("EMPTY_VALUE").
 */
export async function readSecret(aws: AwsClients, address: SecretAddress, o: CallLimits): Promise<FetchedSecret> {
  const { secretId, versionId } = address;
  const versionStage = address.versionStage ?? (versionId === undefined ? "AWSCURRENT" : undefined);
  const facts = { action: "secretsmanager:GetSecretValue", secretId, versionId, versionStage };
  const command = new GetSecretValueCommand({ SecretId: secretId, VersionId: versionId, VersionStage: versionStage });
  return unwrap(aws, secretId, await call(aws, facts, o, (options) => aws.secretsManager.send(command, options)));
}

/**
 * Reads the current version of up to 20 secrets in one call. Each id has a value or an error of its own; one that
 * AWS left out has neither. Throws VaultError if the call as a whole was refused.
 */
export async function readBatch(
  aws: AwsClients,
  secretIds: readonly string[],
  o: CallLimits,
): Promise<Map<string, FetchedSecret | VaultError>> {
  const facts = { action: "secretsmanager:BatchGetSecretValue" };
  const command = new BatchGetSecretValueCommand({ SecretIdList: [...secretIds] });
  const reply = await call(aws, facts, o, (options) => aws.secretsManager.send(command, options));
  const results = new Map<string, FetchedSecret | VaultError>();
  for (const secretId of secretIds) {
    const found = reply.SecretValues?.find((entry) => isNamed(secretId, entry.ARN, entry.Name));
    const refused = reply.Errors?.find((entry) => entry.SecretId === secretId);
    if (found)
      results.set(
        secretId,
        orError(() => unwrap(aws, secretId, found)),
      );
    else if (refused) results.set(secretId, singleError(aws, secretId, refused));
  }
  return results;
}

export async function describeSecret(aws: AwsClients, secretId: string, o: CallLimits): Promise<SecretDescription> {
  const facts = { action: "secretsmanager:DescribeSecret", secretId };
  const command = new DescribeSecretCommand({ SecretId: secretId });
  const reply = await call(aws, facts, o, (options) => aws.secretsManager.send(command, options));
  return { ...summary(aws, reply), versions: reply.VersionIdsToStages ?? {} };
}

export async function listSecrets(aws: AwsClients, list: ListOptions, o: CallLimits): Promise<Page<SecretSummary>> {
  const command = new ListSecretsCommand({
    MaxResults: list.limit,
    NextToken: list.nextToken,
    IncludePlannedDeletion: list.includePlannedDeletion,
    Filters: list.filters?.map(({ key, values }) => ({ Key: key as FilterNameStringType, Values: [...values] })),
  });
  const facts = { action: "secretsmanager:ListSecrets" };
  const reply = await call(aws, facts, o, (options) => aws.secretsManager.send(command, options));
  return { items: (reply.SecretList ?? []).map((entry) => summary(aws, entry)), nextToken: reply.NextToken };
}

interface ValueReply {
  ARN?: string | undefined;
  Name?: string | undefined;
  VersionId?: string | undefined;
  VersionStages?: string[] | undefined;
  CreatedDate?: Date | undefined;
  SecretString?: string | undefined;
  SecretBinary?: Uint8Array | undefined;
}

/** Takes the value out of the reply, which would print it. */
function unwrap(aws: AwsClients, secretId: string, reply: ValueReply): FetchedSecret {
  const facts = { secretId, region: aws.region };
  const { ARN: arn, Name: name, VersionId: versionId, SecretString: value } = reply;
  if (reply.SecretBinary !== undefined) {
    reply.SecretBinary.fill(0);
    throw new VaultError("BINARY_VALUE", facts);
  }
  if (!value) throw new VaultError("EMPTY_VALUE", facts);
  if (!arn || !name || !versionId) throw new VaultError("UNEXPECTED", facts);
  const { VersionStages: versionStages = [], CreatedDate: createdDate } = reply;
  return { raw: redact(value, name), arn, name, versionId, versionStages, createdDate };
}

/** A secret is asked for by name, whole ARN, or ARN without the six characters that AWS adds. */
function isNamed(secretId: string, arn: string | undefined, name: string | undefined): boolean {
  return secretId === name || secretId === arn || arn?.slice(0, -7) === secretId;
}

function orError<T>(work: () => T): T | VaultError {
  try {
    return work();
  } catch (error) {
    return toVaultError(error);
  }
}

/** Judged as the same refusal of a single read. */
function singleError(
  aws: AwsClients,
  secretId: string,
  entry: { ErrorCode?: string | undefined; Message?: string | undefined },
): VaultError {
  const facts = { action: "secretsmanager:GetSecretValue", secretId, versionStage: "AWSCURRENT" };
  const { region, endpoint, identity } = aws;
  return toVaultError({ name: entry.ErrorCode, message: entry.Message }, { ...facts, region, endpoint, identity });
}

function summary(aws: AwsClients, entry: Omit<SecretListEntry, "SecretVersionsToStages">): SecretSummary {
  return {
    arn: entry.ARN ?? "",
    name: entry.Name ?? "",
    region: aws.region,
    description: entry.Description,
    kmsKeyId: entry.KmsKeyId,
    rotationEnabled: entry.RotationEnabled ?? false,
    createdDate: entry.CreatedDate,
    lastChangedDate: entry.LastChangedDate,
    lastAccessedDate: entry.LastAccessedDate,
    lastRotatedDate: entry.LastRotatedDate,
    nextRotationDate: entry.NextRotationDate,
    deletedDate: entry.DeletedDate,
    primaryRegion: entry.PrimaryRegion,
    owningService: entry.OwningService,
    tags: Object.fromEntries((entry.Tags ?? []).map(({ Key = "", Value = "" }) => [Key, Value])),
  };
}
