import type { Call, Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { requiredText, text } from "../input.ts";
import type { SecretRow, VersionRow } from "../store.ts";
import { readLiveSecret } from "./find.ts";

/** Label → version id. A label sits on one version; a version may have many. */
export type Stages = Readonly<Record<string, string>>;

export const CURRENT = "AWSCURRENT";
export const PENDING = "AWSPENDING";
const PREVIOUS = "AWSPREVIOUS";
const MOST_LABELS = 20;

export const UpdateSecretVersionStage: Operation = (input, call) => {
  const secret = readLiveSecret(input, call, "UpdateSecretVersionStage");
  const label = requiredText(input, "VersionStage", { min: 1, max: 256 });
  const from = text(input, "RemoveFromVersionId", { min: 32, max: 64 });
  const to = text(input, "MoveToVersionId", { min: 32, max: 64 });
  for (const id of [from, to]) if (id !== undefined) requireVersion(call, secret, id);
  checkMove(label, holderOf(secret.stages, label), from, to);
  const { [label]: _, ...others } = secret.stages;
  const stages = to === undefined ? others : moveLabel(secret.stages, label, to);
  call.store.secrets.put(secret.name, { ...secret, stages, changedAt: call.now });
  return { ARN: secret.arn, Name: secret.name };
};

/** Moves a label to a version; the version that loses AWSCURRENT becomes AWSPREVIOUS. */
export function moveLabel(stages: Stages, label: string, versionId: string): Stages {
  const holder = holderOf(stages, label);
  if (holder === versionId) return stages;
  if (labelsOf(stages, versionId).length >= MOST_LABELS) {
    throw new AwsError("LimitExceededException", `A version has at most ${MOST_LABELS} staging labels.`);
  }
  const moved = { ...stages, [label]: versionId };
  return label === CURRENT && holder !== undefined ? { ...moved, [PREVIOUS]: holder } : moved;
}

/** The id of the version that carries a label. Labels are free text, so that "constructor" may be one. */
export function holderOf(stages: Stages, label: string): string | undefined {
  return Object.hasOwn(stages, label) ? stages[label] : undefined;
}

/** The labels of one version. */
export function labelsOf(stages: Stages, versionId: string): string[] {
  return Object.keys(stages).filter((label) => stages[label] === versionId);
}

/** Version id → labels, as AWS shows it: versions without a label are left out. */
export function versionsOf(stages: Stages): Record<string, string[]> {
  return Object.fromEntries(Object.values(stages).map((id) => [id, labelsOf(stages, id)]));
}

/** The version with this id; ResourceNotFoundException otherwise. */
export function requireVersion(call: Call, secret: SecretRow, id: string): VersionRow {
  const version = call.store.versions(secret.name).get(id);
  if (version) return version;
  throw new AwsError(
    "ResourceNotFoundException",
    `Secrets Manager can't find the specified secret value for VersionId: ${id}`,
  );
}

/** InvalidParameterException unless the caller knows where the label is, and leaves AWSCURRENT somewhere. */
function checkMove(label: string, holder: string | undefined, from: string | undefined, to: string | undefined): void {
  const problem =
    from !== undefined && holder !== from
      ? `The staging label ${label} is not attached to RemoveFromVersionId.`
      : from === undefined && holder !== undefined && holder !== to
        ? `The staging label ${label} is attached to version ${holder}; name it in RemoveFromVersionId to move the label.`
        : to === undefined && label === CURRENT
          ? `You can only move the staging label ${CURRENT}, not remove it.`
          : undefined;
  if (problem !== undefined) throw new AwsError("InvalidParameterException", problem);
}
