import { type Call, type Operation, seconds } from "../call.ts";
import { AwsError } from "../errors.ts";
import { type Input, text } from "../input.ts";
import type { SecretRow, VersionRow } from "../store.ts";
import { readLiveSecret, readSecret } from "./find.ts";
import { CURRENT, holderOf, labelsOf, requireVersion, versionsOf } from "./stages.ts";
import { tagList } from "./tags.ts";
import { openValue, valueMembers } from "./value.ts";

const DAY_MS = 86_400_000;

export const GetSecretValue: Operation = (input, call) => {
  const stage = text(input, "VersionStage", { min: 1, max: 256 });
  const secret = readLiveSecret(input, call, "GetSecretValue", { "secretsmanager:VersionStage": stage });
  const version = chooseVersion(input, call, secret, stage);
  const value = openValue(call, secret, version);
  touch(call, secret, version);
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: version.id,
    ...valueMembers(value),
    VersionStages: labelsOf(secret.stages, version.id),
    CreatedDate: seconds(version.createdAt),
  };
};

export const DescribeSecret: Operation = (input, call) => {
  const secret = readSecret(input, call, "DescribeSecret");
  return { ...describe(secret), VersionIdsToStages: versionsOf(secret.stages), CreatedDate: seconds(secret.createdAt) };
};

/** What DescribeSecret and ListSecrets say alike. */
export function describe(secret: SecretRow) {
  return {
    ARN: secret.arn,
    Name: secret.name,
    Description: secret.description,
    KmsKeyId: secret.kmsKeyId,
    LastChangedDate: seconds(secret.changedAt),
    LastAccessedDate: seconds(secret.accessedAt),
    DeletedDate: seconds(secret.deletionAt),
    Tags: tagList(secret.tags),
    CreatedDate: seconds(secret.createdAt),
  };
}

function chooseVersion(input: Input, call: Call, secret: SecretRow, stage: string | undefined): VersionRow {
  const id = text(input, "VersionId", { min: 32, max: 64 }) ?? holderOf(secret.stages, stage ?? CURRENT);
  if (id === undefined) {
    throw new AwsError(
      "ResourceNotFoundException",
      `Secrets Manager can't find the specified secret value for staging label: ${stage ?? CURRENT}`,
    );
  }
  const version = requireVersion(call, secret, id);
  if (stage === undefined || holderOf(secret.stages, stage) === id) return version;
  throw new AwsError(
    "InvalidRequestException",
    "You provided a VersionStage that is not associated to the provided VersionId.",
  );
}

/** AWS keeps only the day of the last access, so most reads write nothing. */
function touch(call: Call, secret: SecretRow, version: VersionRow): void {
  const day = call.now - (call.now % DAY_MS);
  if (secret.accessedAt !== day) call.store.secrets.put(secret.name, { ...secret, accessedAt: day });
  if (version.accessedAt !== day) call.store.versions(secret.name).put(version.id, { ...version, accessedAt: day });
}
