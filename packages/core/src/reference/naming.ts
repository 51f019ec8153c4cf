import { VaultError } from "../errors/errors.ts";

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
 * A name may end in a hyphen and six characters (`azure-openai`), though AWS advises against it: such a name can be
 * mistaken for an ARN's end in a partial ARN only, and we ask by name or by whole ARN.
 */
export function assertSecretName(name: string): void {
  if (!isSecretName(name))
    throw invalidName("name", "A secret's name has 1 to 512 ASCII letters, digits and the characters / _ + = . @ -");
}

/** What Secrets Manager accepts as a name. */
export function isSecretName(name: string): boolean {
  return /^[A-Za-z0-9/_+=.@-]{1,512}$/.test(name);
}

function invalidName(option: string, hint: string): VaultError {
  return new VaultError("INVALID_OPTION", { option }, { hint });
}
