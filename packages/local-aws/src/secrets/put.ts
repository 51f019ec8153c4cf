import { randomUUID } from "node:crypto";
import type { Call, Operation } from "../call.ts";
import { AwsError, invalid } from "../errors.ts";
import { type Input, text, texts } from "../input.ts";
import type { SecretRow } from "../store.ts";
import { readLiveSecret } from "./find.ts";
import { CURRENT, labelsOf, moveLabel } from "./stages.ts";
import { openValue, readKmsKeyId, readValue, type SecretValue, sealValue } from "./value.ts";

const MOST_STAGES = 20;
const KEPT_VERSIONS = 100;
const DAY_MS = 86_400_000;

export const PutSecretValue: Operation = (input, call) => {
  const secret = readLiveSecret(input, call, "PutSecretValue");
  const stages = readStages(input);
  const value = readValue(input);
  if (!value) throw new AwsError("InvalidRequestException", "You must provide either SecretString or SecretBinary.");
  const id = readToken(input);
  const updated = addVersion(call, secret, { id, value, stages });
  return { ARN: secret.arn, Name: secret.name, VersionId: id, VersionStages: labelsOf(updated.stages, id) };
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
  if (value) addVersion(call, updated, { id, value, stages: [CURRENT] });
  return { ARN: secret.arn, Name: secret.name, VersionId: value && id };
};

/**
 * Adds a version and moves the labels to it. The same token with the same value again changes nothing; with another
 * value it is ResourceExistsException. The very first version always gets AWSCURRENT. Returns the secret as it is then.
 */
export function addVersion(
  call: Call,
  secret: SecretRow,
  { id, value, stages }: { id: string; value: SecretValue; stages: readonly string[] },
): SecretRow {
  const versions = call.store.versions(secret.name);
  const known = versions.get(id);
  if (known) {
    const { kind, bytes } = openValue(call, secret, known);
    if (kind === value.kind && bytes.equals(value.bytes)) return secret;
    throw new AwsError(
      "ResourceExistsException",
      "You can't use ClientRequestToken of an existing version with a different value.",
    );
  }
  versions.put(id, { id, createdAt: call.now, ...sealValue(call, secret, id, value) });
  const labels = secret.stages[CURRENT] === undefined ? [CURRENT, ...stages] : stages;
  const moved = labels.reduce((all, label) => moveLabel(all, label, id), secret.stages);
  const updated = { ...secret, stages: moved, changedAt: call.now };
  call.store.secrets.put(secret.name, updated);
  dropOldVersions(call, updated);
  return updated;
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
function dropOldVersions(call: Call, { name, stages }: SecretRow): void {
  const versions = call.store.versions(name);
  if (versions.count() <= KEPT_VERSIONS) return;
  const newestFirst = versions.list().sort((a, b) => b.createdAt - a.createdAt);
  for (const { id, createdAt } of newestFirst.slice(KEPT_VERSIONS)) {
    if (labelsOf(stages, id).length === 0 && createdAt <= call.now - DAY_MS) versions.delete(id);
  }
}
