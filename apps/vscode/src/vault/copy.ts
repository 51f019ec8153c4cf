import { isVaultError, redact } from "@vault-secret/core";
import { assertWanted, attempt } from "./attempt.ts";
import type { Connection } from "./connection.ts";
import { isVaultFailure } from "./failure.ts";
import type { CallOptions, CopiedSecret, CopyOptions, SecretItem } from "./vault-client.ts";

/**
 * Copies secrets under their names, with value, description and tags; nothing is removed or replaced. One secret that
 * cannot be copied does not stop the others. Throws VaultFailure("cancelled") between two secrets.
 */
export async function copySecrets(
  from: Connection,
  to: Connection,
  secrets: readonly SecretItem[],
  o: CopyOptions = {},
): Promise<readonly CopiedSecret[]> {
  const copied: CopiedSecret[] = [];
  for (const { name, tags } of secrets) {
    await attempt(to, async () => assertWanted(o));
    copied.push(await copyOne(from, to, { name, tags }, o));
    o.onProgress?.(copied.length, secrets.length);
  }
  return copied;
}

async function copyOne(
  from: Connection,
  to: Connection,
  { name, tags }: Pick<SecretItem, "name" | "tags">,
  o: CopyOptions,
): Promise<CopiedSecret> {
  try {
    const [value, { description }] = await attempt(
      from,
      () => Promise.all([from.vault().get(whole(name, from)), from.vault().describe(whole(name, from))]),
      o,
    );
    const kmsKeyId = o.kmsKey || to.kmsKey;
    const secret = { name, value: redact(value.reveal(), name), description, tags, kmsKeyId };
    const outcome = await attempt(to, () => createOrCompare(to, secret, o), o, { kmsKey: kmsKeyId });
    return { name, outcome };
  } catch (error) {
    if (isVaultFailure(error) && error.code !== "cancelled") return { name, outcome: "failed", failure: error };
    throw error;
  }
}

/** Looks at what was written, too: "copied" means that it can be read there. */
async function createOrCompare(
  to: Connection,
  secret: Parameters<ReturnType<Connection["vault"]>["create"]>[0],
  o: CallOptions,
): Promise<"copied" | "same" | "taken"> {
  let outcome: "copied" | "same" = "copied";
  try {
    await to.vault().create(secret);
  } catch (error) {
    if (!isVaultError(error) || error.code !== "ALREADY_EXISTS") throw error;
    outcome = "same";
  }
  const held = await to.vault().get(whole(secret.name, to), o);
  const expected = typeof secret.value === "string" ? secret.value : secret.value.reveal();
  return held.reveal() === expected ? outcome : "taken";
}

function whole(name: string, { region }: Connection) {
  return { kind: "secret", secretId: name, region } as const;
}
