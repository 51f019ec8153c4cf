import type { Call, Operation } from "../call.ts";
import { AwsError } from "../errors.ts";
import { requiredText, text } from "../input.ts";
import type { Rows, SecretRow, VersionRow } from "../store.ts";
import { readLiveSecret } from "./find.ts";

export const CURRENT = "AWSCURRENT";
export const PENDING = "AWSPENDING";
const PREVIOUS = "AWSPREVIOUS";

export const UpdateSecretVersionStage: Operation = (input, call) => {
  const secret = readLiveSecret(input, call, "UpdateSecretVersionStage");
  const stage = requiredText(input, "VersionStage", { min: 1, max: 256 });
  const from = text(input, "RemoveFromVersionId", { min: 32, max: 64 });
  const to = text(input, "MoveToVersionId", { min: 32, max: 64 });
  const versions = call.store.versions(secret.name);
  for (const id of [from, to]) if (id !== undefined) requireVersion(versions, id);
  const holder = holderOf(versions, stage);
  if (from !== undefined && holder?.id !== from) {
    throw new AwsError(
      "InvalidParameterException",
      `The staging label ${stage} is not attached to RemoveFromVersionId.`,
    );
  }
  if (from === undefined && holder && holder.id !== to) {
    throw new AwsError(
      "InvalidParameterException",
      `The staging label ${stage} is attached to version ${holder.id}; name it in RemoveFromVersionId to move the label.`,
    );
  }
  if (to === undefined && stage === CURRENT) {
    throw new AwsError("InvalidParameterException", `You can only move the staging label ${CURRENT}, not remove it.`);
  }
  if (to !== undefined) attach(versions, stage, to);
  else if (holder) detach(versions, holder, stage);
  call.store.secrets.put(secret.name, { ...secret, changedAt: call.now });
  return { ARN: secret.arn, Name: secret.name };
};

/** Moves each label to this version; a version that loses AWSCURRENT becomes AWSPREVIOUS. */
export function attachAll(versions: Rows<VersionRow>, stages: readonly string[], versionId: string): void {
  for (const stage of stages) attach(versions, stage, versionId);
}

/** The one version that carries a label. */
export function holderOf(versions: Rows<VersionRow>, stage: string): VersionRow | undefined {
  return versions.list().find((version) => version.stages.includes(stage));
}

/** The version with this id, which must exist. */
export function requireVersion(versions: Rows<VersionRow>, id: string): VersionRow {
  const version = versions.get(id);
  if (version) return version;
  throw new AwsError(
    "ResourceNotFoundException",
    `Secrets Manager can't find the specified secret value for VersionId: ${id}`,
  );
}

/** version id → labels, as DescribeSecret shows it: versions without a label are left out. */
export function stagesOf(call: Call, secret: SecretRow): Record<string, string[]> {
  const labelled = call.store
    .versions(secret.name)
    .list()
    .filter((version) => version.stages.length > 0);
  return Object.fromEntries(labelled.map((version) => [version.id, version.stages]));
}

function attach(versions: Rows<VersionRow>, stage: string, versionId: string): void {
  const holder = holderOf(versions, stage);
  if (holder?.id === versionId) return;
  if (holder) detach(versions, holder, stage);
  if (holder && stage === CURRENT) attach(versions, PREVIOUS, holder.id);
  const target = requireVersion(versions, versionId);
  versions.put(versionId, { ...target, stages: [...target.stages, stage] });
}

function detach(versions: Rows<VersionRow>, version: VersionRow, stage: string): void {
  versions.put(version.id, { ...version, stages: version.stages.filter((label) => label !== stage) });
}
