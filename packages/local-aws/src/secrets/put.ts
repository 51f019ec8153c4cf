import { randomUUID } from "node:crypto";
import type { Call, Operation } from "../call.ts";
import { AwsError, invalid } from "../errors.ts";
import { type Input, text, texts } from "../input.ts";
import type { SecretRow, VersionRow } from "../store.ts";
import { readLiveSecret } from "./find.ts";
import { attachAll, CURRENT, requireVersion } from "./stages.ts";
import { openValue, readKmsKeyId, readValue, type SecretValue, sealValue } from "./value.ts";

const MOST_STAGES = 20;
const KEPT_VERSIONS = 100;
const DAY_MS = 86_400_000;

export const PutSecretValue: Operation = (input, call) => {
  const secret = readLiveSecret(input, call, "PutSecretValue");
  const stages = readStages(input);
  const value = readValue(input);
  if (!value) throw new AwsError("InvalidRequestException", "You must provide either SecretString or SecretBinary.");
  const version = addVersion(call, secret, { id: readToken(input), value, stages });
  return { ARN: secret.arn, Name: secret.name, VersionId: version.id, VersionStages: version.stages };
};

export const UpdateSecret: Operation = (input, call) => {
  const secret = readLiveSecret(input, call, "UpdateSecret");
  const kmsKeyId = readKmsKeyId(input, call);
  const description = text(input, "Description", { max: 2048 });
  const value = readValue(input);
  const updated: SecretRow = {
    ...secret,
    changedAt: call.now,
    ...(description !== undefined && { description }),
    ...(kmsKeyId !== undefined && { kmsKeyId }),
  };
  call.store.secrets.put(secret.name, updated);
  const id = readToken(input);
  const version = value && addVersion(call, updated, { id, value, stages: [CURRENT] });
  return { ARN: secret.arn, Name: secret.name, VersionId: version?.id };
};

/**
 * Adds a version and moves the labels to it. The same token with the same value again changes nothing; with another
 * value it is ResourceExistsException. The very first version always gets AWSCURRENT.
 */
export function addVersion(
  call: Call,
  secret: SecretRow,
  { id, value, stages }: { id: string; value: SecretValue; stages: readonly string[] },
): VersionRow {
  const versions = call.store.versions(secret.name);
  const known = versions.get(id);
  if (known) {
    const { kind, bytes } = openValue(call, secret, known);
    if (kind === value.kind && bytes.equals(value.bytes)) return known;
    throw new AwsError(
      "ResourceExistsException",
      "You can't use ClientRequestToken of an existing version with a different value.",
    );
  }
  const isFirst = versions.list().length === 0;
  versions.put(id, { id, createdAt: call.now, stages: [], ...sealValue(call, secret, id, value) });
  attachAll(versions, isFirst ? [...new Set([CURRENT, ...stages])] : stages, id);
  dropOldVersions(call, secret);
  call.store.secrets.put(secret.name, { ...secret, changedAt: call.now });
  return requireVersion(versions, id);
}

/** ClientRequestToken, which becomes the version id; made up here if the caller gave none. */
export function readToken(input: Input): string {
  return text(input, "ClientRequestToken", { min: 32, max: 64 }) ?? randomUUID();
}

function readStages(input: Input): string[] {
  const stages = texts(input, "VersionStages", { min: 1, max: 256 }) ?? [CURRENT];
  if (stages.length < 1) throw invalid("VersionStages", "Member must have length greater than or equal to 1");
  if (stages.length > MOST_STAGES) throw invalid("VersionStages", "Member must have length less than or equal to 20");
  return stages;
}

/** The newest 100 versions stay, with a label or not, and so does everything of the last 24 hours. */
function dropOldVersions(call: Call, secret: SecretRow): void {
  const versions = call.store.versions(secret.name);
  const newestFirst = versions.list().sort((a, b) => b.createdAt - a.createdAt);
  for (const version of newestFirst.slice(KEPT_VERSIONS)) {
    if (version.stages.length === 0 && version.createdAt <= call.now - DAY_MS) versions.delete(version.id);
  }
}
