import type { SecretDescription, SecretSummary } from "@vault-secret/core";
import { assertWanted, attempt } from "./attempt.ts";
import type { Connection } from "./connection.ts";
import { toSecret } from "./reference.ts";
import type { SecretItem, VaultClient } from "./vault-client.ts";

type Inspector = Pick<VaultClient, "identity" | "keys" | "list" | "describe" | "fields">;

/** What looks and tells. */
export function createInspector(connection: Connection): Inspector {
  const { kind, region, profile } = connection;
  return {
    async identity(o) {
      const { account, arn } = await attempt(connection, async () => connection.vault().identity(), o);
      return { kind, account, arn, region, profile, endpoint: kind === "local" ? undefined : connection.endpoint };
    },

    async keys(o) {
      const keys = await attempt(
        connection,
        () => pages((nextToken) => connection.vault().listAliases({ nextToken, limit: 100 }), o),
        o,
      );
      return keys.filter(({ alias, keyId }) => keyId !== undefined && !alias.startsWith("alias/aws/"));
    },

    async list(prefix, o) {
      // AWS takes ! for "not", and no name has it or any other sign.
      if (!/^[A-Za-z0-9/_+=.@-]*$/.test(prefix)) return [];
      const filters = prefix === "" ? undefined : [{ key: "name", values: [prefix] }];
      const found = await attempt(
        connection,
        () => pages((nextToken) => connection.vault().list({ filters, nextToken, limit: 100 }), o),
        o,
      );
      return found.map((secret) => toItem(secret)).sort((a, b) => (a.name < b.name ? -1 : 1));
    },

    async describe(ref, o) {
      return toItem(await attempt(connection, async () => connection.vault().describe(toSecret(ref)), o));
    },

    async fields(ref, o) {
      return attempt(connection, async () => connection.vault().fields(toSecret(ref)), o);
    },
  };
}

async function pages<T>(
  page: (nextToken: string | undefined) => Promise<{ items: readonly T[]; nextToken?: string | undefined }>,
  o: { readonly signal?: AbortSignal | undefined } = {},
): Promise<T[]> {
  const all: T[] = [];
  let nextToken: string | undefined;
  do {
    assertWanted(o);
    const { items, nextToken: next } = await page(nextToken);
    all.push(...items);
    nextToken = next;
  } while (nextToken !== undefined);
  return all;
}

function toItem(secret: SecretSummary & Partial<Pick<SecretDescription, "versions">>): SecretItem {
  const { name, arn, region, kmsKeyId, createdDate, lastChangedDate, lastRotatedDate, rotationEnabled } = secret;
  const { deletedDate, tags, versions = {} } = secret;
  const versionId = Object.keys(versions).find((id) => versions[id]?.includes("AWSCURRENT"));
  return {
    ...{ name, arn, region, kmsKeyId, versionId, createdDate, lastChangedDate, lastRotatedDate },
    ...{ rotationEnabled, deletedDate, tags },
  };
}
