import { isVaultError, type SecretField, selectField, type VaultErrorCode } from "@vault-secret/core";

/** The text of a field; undefined if the whole is no JSON object, has no such field, or nothing in it. */
export function fieldOf(text: string, field: SecretField): string | undefined {
  try {
    return selectField(text, field);
  } catch (error) {
    if (isVaultError(error) && nothing.has(error.code)) return undefined;
    throw error;
  }
}

export function named(name: string): SecretField {
  return { form: "name", name };
}

const nothing: ReadonlySet<VaultErrorCode> = new Set(["NOT_JSON", "FIELD_NOT_FOUND", "EMPTY_VALUE"] as const);
