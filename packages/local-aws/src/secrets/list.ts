import { type Call, type Operation, seconds } from "../call.ts";
import { flag, type Input, text } from "../input.ts";
import { secretsPage } from "../page.ts";
import type { SecretRow } from "../store.ts";
import { readFilters } from "./filters.ts";
import { presentSecret, readSecret } from "./find.ts";
import { describe } from "./read.ts";
import { labelsOf, versionsOf } from "./stages.ts";

export const ListSecrets: Operation = (input, call) => {
  const matches = readFilters(input, call);
  const planned = flag(input, "IncludePlannedDeletion");
  const found = allSecrets(call).filter((secret) => (planned || secret.deletionAt === undefined) && matches(secret));
  const { page, paging } = secretsPage(input, found, readOrder(input));
  const entries = page.map((secret) => ({
    ...describe(secret),
    DeletedDate: seconds(secret.deletedAt),
    SecretVersionsToStages: versionsOf(secret.stages),
  }));
  return { SecretList: entries, ...paging };
};

export const ListSecretVersionIds: Operation = (input, call) => {
  const secret = readSecret(input, call, "ListSecretVersionIds");
  const deprecated = flag(input, "IncludeDeprecated");
  const versions = call.store.versions(secret.name).list();
  const shown = versions.filter((version) => deprecated || labelsOf(secret.stages, version.id).length > 0);
  const { page, paging } = secretsPage(input, shown, { orderOf: (version) => version.id });
  const entries = page.map((version) => ({
    VersionId: version.id,
    VersionStages: labelsOf(secret.stages, version.id),
    CreatedDate: seconds(version.createdAt),
    LastAccessedDate: seconds(version.accessedAt),
    KmsKeyIds: [secret.kmsKeyId ?? "DefaultEncryptionKey"],
  }));
  return { ARN: secret.arn, Name: secret.name, Versions: entries, ...paging };
};

const SORT_KEYS: Readonly<Record<string, (secret: SecretRow) => string>> = {
  name: () => "",
  "created-date": (secret) => sortable(secret.createdAt),
  "last-changed-date": (secret) => sortable(secret.changedAt),
  "last-accessed-date": (secret) => sortable(secret.accessedAt ?? 0),
};

/** SortBy and SortOrder; without them the oldest secret comes first. Names break ties. */
function readOrder(input: Input) {
  const sortBy = text(input, "SortBy", { oneOf: Object.keys(SORT_KEYS) }) ?? "created-date";
  const descending = text(input, "SortOrder", { oneOf: ["asc", "desc"] }) === "desc";
  return { descending, orderOf: (secret: SecretRow) => `${SORT_KEYS[sortBy]?.(secret)}/${secret.name}` };
}

function sortable(milliseconds: number): string {
  return String(milliseconds).padStart(16, "0");
}

/** Every secret of the Region, also those that wait for their deletion, by name. */
export function allSecrets(call: Call): SecretRow[] {
  return call.store.secrets.list().filter((secret) => presentSecret(call, secret.name));
}
