import { VaultError } from "./errors.ts";

/** The parts of the naming convention `<env>/<project>/<provider>`, such as `prod/newsletter/openai`. */
export interface SecretNameParts {
  readonly env: string;
  readonly project: string;
  readonly provider: string;
}

/** Throws VaultError("INVALID_OPTION") naming the part that is empty, has a slash or a character AWS refuses. */
export function secretName(parts: SecretNameParts): string {
  for (const option of ["env", "project", "provider"] as const) {
    if (!/^[A-Za-z0-9_+=.@-]+$/.test(parts[option]))
      throw invalidName(
        option,
        "Each part of a secret's name has one or more ASCII letters, digits and the characters _ + = . @ -",
      );
  }
  const name = `${parts.env}/${parts.project}/${parts.provider}`;
  assertSecretName(name);
  return name;
}

/**
 * For names of new secrets. Throws VaultError("INVALID_OPTION").
 * Stricter than `isSecretName`: AWS appends a hyphen and six characters to the ARN, and confuses a name that ends
 * this way with a partial ARN, so it must not be given to a new secret. Older secrets may have such names.
 */
export function assertSecretName(name: string): void {
  if (!isSecretName(name))
    throw invalidName("name", "A secret's name has 1 to 512 ASCII letters, digits and the characters / _ + = . @ -");
  if (/-[A-Za-z0-9]{6}$/.test(name))
    throw invalidName(
      "name",
      "A secret's name must not end in a hyphen and six letters or digits, as its ARN does. Add or remove a character.",
    );
}

/** What Secrets Manager accepts as a name. */
export function isSecretName(name: string): boolean {
  return /^[A-Za-z0-9/_+=.@-]{1,512}$/.test(name);
}

function invalidName(option: string, hint: string): VaultError {
  return new VaultError("INVALID_OPTION", { option }, { hint });
}
