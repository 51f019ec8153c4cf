import { DescribeKeyCommand, GetKeyRotationStatusCommand, ListAliasesCommand } from "@aws-sdk/client-kms";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { isVaultError, VaultError } from "../errors/errors.ts";
import type { CallerIdentity, KeyAlias, KeyDescription, Page, PageOptions } from "../verbs.ts";
import { type CallLimits, call } from "./call.ts";
import type { AwsClients } from "./clients.ts";

/** State and rotation of a KMS key. Rotation stays undefined when this identity may not ask, or the key has none. */
export async function describeKey(aws: AwsClients, keyId: string, o: CallLimits): Promise<KeyDescription> {
  const command = new DescribeKeyCommand({ KeyId: keyId });
  const facts = { action: "kms:DescribeKey", keyId };
  const { KeyMetadata: key } = await call(aws, facts, o, (options) => aws.kms.send(command, options));
  if (!key?.KeyId || !key.Arn) throw new VaultError("UNEXPECTED", { keyId, region: aws.region });
  const manager = key.KeyManager === "AWS" ? "AWS" : "CUSTOMER";
  return {
    keyId: key.KeyId,
    arn: key.Arn,
    alias: keyId.startsWith("alias/") ? keyId : undefined,
    state: key.KeyState ?? "Unknown",
    manager,
    ...(await rotation(aws, key.KeyId, o)),
  };
}

/** One page of aliases, with the key behind each where there is one. */
export async function listAliases(aws: AwsClients, page: PageOptions, o: CallLimits): Promise<Page<KeyAlias>> {
  const command = new ListAliasesCommand({ Limit: page.limit, Marker: page.nextToken });
  const reply = await call(aws, { action: "kms:ListAliases" }, o, (options) => aws.kms.send(command, options));
  const items = (reply.Aliases ?? []).map(({ AliasName = "", AliasArn = "", TargetKeyId }) => ({
    alias: AliasName,
    arn: AliasArn,
    keyId: TargetKeyId,
  }));
  return { items, nextToken: reply.Truncated ? reply.NextMarker : undefined };
}

/** Who AWS takes us for. Needs no permission. */
export async function callerIdentity(aws: AwsClients, o: CallLimits): Promise<CallerIdentity> {
  const command = new GetCallerIdentityCommand({});
  const reply = await call(aws, { action: "sts:GetCallerIdentity" }, o, (options) => aws.sts.send(command, options));
  const { Account: account, Arn: arn, UserId: userId } = reply;
  if (!account || !arn || !userId) throw new VaultError("UNEXPECTED", { region: aws.region });
  return { account, arn, userId };
}

async function rotation(
  aws: AwsClients,
  keyId: string,
  o: CallLimits,
): Promise<{ rotationEnabled?: boolean | undefined; rotationPeriodDays?: number | undefined }> {
  const command = new GetKeyRotationStatusCommand({ KeyId: keyId });
  const facts = { action: "kms:GetKeyRotationStatus", keyId };
  try {
    const reply = await call(aws, facts, o, (options) => aws.kms.send(command, options));
    return { rotationEnabled: reply.KeyRotationEnabled, rotationPeriodDays: reply.RotationPeriodInDays };
  } catch (error) {
    // Not allowed to ask; an asymmetric key; a disabled one; or an emulator without the operation.
    if (isVaultError(error) && /^(KMS_DENIED|UNSUPPORTED|KEY_|INVALID_OPTION)/.test(error.code)) return {};
    throw error;
  }
}
