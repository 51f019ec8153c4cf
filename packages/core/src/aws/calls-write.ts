import {
  CreateSecretCommand,
  DeleteSecretCommand,
  PutSecretValueCommand,
  RestoreSecretCommand,
  UpdateSecretVersionStageCommand,
} from "@aws-sdk/client-secrets-manager";
import { VaultError } from "../errors/errors.ts";
import type { Redacted } from "../redacted.ts";
import type { RemoveOptions, StageMove, WriteResult } from "../verbs.ts";
import { type CallLimits, call } from "./call.ts";
import type { AwsClients } from "./clients.ts";

/** What AWS keeps, in bytes of UTF-8. */
const MAX_VALUE_BYTES = 65_536;

export interface NewSecret {
  readonly name: string;
  readonly value: Redacted;
  readonly description?: string | undefined;
  readonly kmsKeyId?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly token?: string | undefined;
}

export interface NewVersion {
  readonly value: Redacted;
  readonly token?: string | undefined;
  readonly versionStages?: readonly string[] | undefined;
}

/** Without a token the SDK makes one and keeps it over its own retries, so that a retry never writes twice. */
export async function createSecret(aws: AwsClients, secret: NewSecret, o: CallLimits): Promise<WriteResult> {
  const { name, description, kmsKeyId } = secret;
  assertWritable(name, secret);
  const command = new CreateSecretCommand({
    Name: name,
    SecretString: secret.value.reveal(),
    Description: description,
    KmsKeyId: kmsKeyId,
    ClientRequestToken: secret.token,
    Tags: secret.tags && Object.entries(secret.tags).map(([Key, Value]) => ({ Key, Value })),
  });
  const facts = { action: "secretsmanager:CreateSecret", secretId: name, keyId: kmsKeyId };
  const reply = await call(aws, facts, o, (options) => aws.secretsManager.send(command, options));
  return written(aws, name, reply, true);
}

export async function putSecret(
  aws: AwsClients,
  secretId: string,
  version: NewVersion,
  o: CallLimits,
): Promise<WriteResult> {
  assertWritable(secretId, version);
  const command = new PutSecretValueCommand({
    SecretId: secretId,
    SecretString: version.value.reveal(),
    ClientRequestToken: version.token,
    VersionStages: version.versionStages && [...version.versionStages],
  });
  const facts = { action: "secretsmanager:PutSecretValue", secretId };
  const reply = await call(aws, facts, o, (options) => aws.secretsManager.send(command, options));
  return written(aws, secretId, reply, false);
}

export async function deleteSecret(
  aws: AwsClients,
  secretId: string,
  remove: RemoveOptions,
  o: CallLimits,
): Promise<{ arn: string; name: string; deletionDate: Date }> {
  const command = new DeleteSecretCommand({
    SecretId: secretId,
    // AWS refuses a window together with force.
    ...(remove.force
      ? { ForceDeleteWithoutRecovery: true }
      : { RecoveryWindowInDays: remove.recoveryWindowDays ?? 30 }),
  });
  const facts = { action: "secretsmanager:DeleteSecret", secretId };
  const reply = await call(aws, facts, o, (options) => aws.secretsManager.send(command, options));
  const { ARN: arn, Name: name, DeletionDate: deletionDate } = reply;
  if (!arn || !name || !deletionDate) throw new VaultError("UNEXPECTED", { secretId, region: aws.region });
  return { arn, name, deletionDate };
}

export async function restoreSecret(
  aws: AwsClients,
  secretId: string,
  o: CallLimits,
): Promise<{ arn: string; name: string }> {
  const facts = { action: "secretsmanager:RestoreSecret", secretId };
  const command = new RestoreSecretCommand({ SecretId: secretId });
  return named(aws, secretId, await call(aws, facts, o, (options) => aws.secretsManager.send(command, options)));
}

export async function moveSecretStage(
  aws: AwsClients,
  secretId: string,
  move: StageMove,
  o: CallLimits,
): Promise<{ arn: string; name: string }> {
  const facts = { action: "secretsmanager:UpdateSecretVersionStage", secretId, versionStage: move.stage };
  const command = new UpdateSecretVersionStageCommand({
    SecretId: secretId,
    VersionStage: move.stage,
    MoveToVersionId: move.toVersionId,
    RemoveFromVersionId: move.fromVersionId,
  });
  return named(aws, secretId, await call(aws, facts, o, (options) => aws.secretsManager.send(command, options)));
}

/** Checks what AWS would refuse with a text that we may not pass on. */
function assertWritable(secretId: string, { value, token }: { value: Redacted; token?: string | undefined }): void {
  const bytes = new TextEncoder().encode(value.reveal()).length;
  if (bytes === 0 || bytes > MAX_VALUE_BYTES) throw new VaultError("INVALID_VALUE", { secretId, option: "value" });
  if (token !== undefined && !/^[A-Za-z0-9-]{32,64}$/.test(token))
    throw new VaultError(
      "INVALID_OPTION",
      { option: "token" },
      { hint: "A token has 32 to 64 letters, digits and hyphens, such as a UUID." },
    );
}

interface Reply {
  ARN?: string | undefined;
  Name?: string | undefined;
  VersionId?: string | undefined;
}

function written(aws: AwsClients, secretId: string, reply: Reply, created: boolean): WriteResult {
  const { VersionId: versionId } = reply;
  if (!versionId) throw new VaultError("UNEXPECTED", { secretId, region: aws.region });
  return { ...named(aws, secretId, reply), versionId, region: aws.region, created };
}

function named(aws: AwsClients, secretId: string, { ARN: arn, Name: name }: Reply): { arn: string; name: string } {
  if (!arn || !name) throw new VaultError("UNEXPECTED", { secretId, region: aws.region });
  return { arn, name };
}
