import {
  formatReference,
  isReference,
  isSecretName,
  parseReference,
  type Reference,
  type SecretReference,
} from "@vault-secret/core";
import { VaultFailure } from "./failure.ts";

/** A reference in any spelling, a name or an ARN. Throws VaultFailure("configuration"), or VaultError for a broken reference. */
export function toReference(text: string): Reference {
  return isSecretName(text) && !isReference(text) ? { kind: "secret", secretId: text } : parseReference(text);
}

/** The same, for what only a secret in Secrets Manager has. */
export function toSecret(text: string): SecretReference {
  const reference = toReference(text);
  if (reference.kind === "secret") return reference;
  throw new VaultFailure("configuration", "A sealed value is no secret in Secrets Manager.", {
    hint: "It stands in the text itself. Seal a new value in its place.",
  });
}

/** The secret as a whole, in its current version. */
export function wholeOf({ secretId, region }: SecretReference): SecretReference {
  return { kind: "secret", secretId, ...(region !== undefined && { region }) };
}

/** As it stands in `vault.refs`: with its Region, so that the line means the same on every computer. */
export function spell(name: string, region: string, field?: string): string {
  return formatReference({
    kind: "secret",
    secretId: name,
    region,
    ...(field !== undefined && { field: { form: "name", name: field } }),
  });
}

/**
 * The same reference in another Region, for a secret that was copied there. Unchanged if it names the secret by ARN, or
 * is a sealed value, which does not move.
 */
export function inRegion(text: string, region: string): string {
  const reference = toReference(text);
  if (reference.kind === "sealed" || reference.secretId.startsWith("arn:")) return text;
  return formatReference({ ...reference, region });
}
