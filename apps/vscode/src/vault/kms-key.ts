import type { Vault } from "@vault-secret/core";

const DEFAULT_KEY = "alias/aws/secretsmanager";

/**
 * Whether a secret's key is the chosen one. Both can be an id, an alias, or the ARN of one; asks KMS only if their texts
 * cannot tell.
 */
export async function isSameKey(
  vault: Vault,
  chosen: string,
  actual: string = DEFAULT_KEY,
  region?: string,
): Promise<boolean> {
  if (isSameText(chosen, actual) || isSameText(actual, chosen)) return true;
  const [one, other] = await Promise.all([chosen, actual].map((key) => vault.describeKey(key, { region })));
  return one?.arn === other?.arn;
}

/** `arn:…:key/<id>` and `<id>`, `arn:…:alias/x` and `alias/x`. */
function isSameText(long: string, short: string): boolean {
  return long === short || (long.startsWith("arn:") && (long.endsWith(`:${short}`) || long.endsWith(`:key/${short}`)));
}
