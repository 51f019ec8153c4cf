import { isVaultError, type VaultError, type VaultErrorCode } from "@vault-secret/core";
import { isVaultFailure, VaultFailure, type VaultFailureCode } from "./failure.ts";

/** What the failed work was about. */
export interface Subject {
  readonly profile?: string | undefined;
  /** Name of the environment variable. */
  readonly variable?: string | undefined;
  /** Set where a KMS key was chosen for a new secret: some refusals can only be about it. */
  readonly kmsKey?: string | undefined;
}

/** The VaultFailure for anything that was thrown. */
export function explain(error: unknown, subject: Subject): VaultFailure {
  if (isVaultFailure(error)) return error;
  if (!isVaultError(error)) return bug(error);
  const code = isAboutKey(error, subject) ? "kms-key" : codes[error.code];
  const message =
    code === "kms-key" && codes[error.code] !== code ? `The KMS key cannot be used${in_(error)}.` : error.message;
  const { variable } = subject;
  return new VaultFailure(
    code,
    variable === undefined ? message : `${variable}: ${message}`,
    { ...hintFor(error, code, subject), secret: error.facts.secretId, variable },
    error,
  );
}

const codes: Readonly<Record<VaultErrorCode, VaultFailureCode>> = {
  INVALID_REFERENCE: "configuration",
  INVALID_OPTION: "configuration",
  INVALID_VALUE: "too-large",
  INVALID_ENDPOINT: "configuration",
  CONTEXT_MISMATCH: "configuration",
  CLOCK_SKEW: "configuration",
  NOT_FOUND: "not-found",
  VERSION_NOT_FOUND: "not-found",
  FIELD_NOT_FOUND: "field-missing",
  NOT_JSON: "not-fields",
  BINARY_VALUE: "not-fields",
  EMPTY_VALUE: "not-fields",
  PENDING_DELETION: "pending-deletion",
  ALREADY_EXISTS: "name-taken",
  CONFLICT: "changed",
  DENIED: "denied",
  KMS_DENIED: "kms-denied",
  CREDENTIALS_MISSING: "sign-in",
  CREDENTIALS_INVALID: "sign-in",
  CREDENTIALS_EXPIRED: "sign-in",
  KEY_NOT_FOUND: "kms-key",
  KEY_DISABLED: "kms-key",
  KEY_PENDING_DELETION: "kms-key",
  WRONG_KEY: "kms-key",
  CANNOT_OPEN: "kms-key",
  UNKNOWN_REGION: "wrong-region",
  UNREACHABLE: "no-network",
  INSECURE: "no-network",
  REDIRECTED: "no-network",
  THROTTLED: "try-again",
  TIMEOUT: "try-again",
  UNAVAILABLE: "try-again",
  LIMIT_EXCEEDED: "unexpected",
  UNSUPPORTED: "unexpected",
  UNEXPECTED: "unexpected",
  ABORTED: "cancelled",
  // By another choice of vault while the call was under way.
  DISPOSED: "cancelled",
};

/** AWS has no name of its own for a key that a new secret cannot have: what it refuses then is the key. */
function isAboutKey({ code, facts }: VaultError, { kmsKey }: Subject): boolean {
  if (kmsKey === undefined || facts.action !== "secretsmanager:CreateSecret") return false;
  return code === "NOT_FOUND" || code === "CONFLICT" || (code === "INVALID_OPTION" && facts.option === undefined);
}

function hintFor(
  error: VaultError,
  code: VaultFailureCode,
  { profile }: Subject,
): { hint: string; command?: string; iamAction?: string | undefined } {
  if (code === "sign-in" && error.code !== "CREDENTIALS_INVALID") {
    const command = signIn(profile);
    const hint = command === undefined ? error.hint : `Sign in with "${command}" and try again.`;
    return { hint, ...(command !== undefined && { command }) };
  }
  if (code === "denied" || code === "kms-denied") return { hint: error.hint, iamAction: error.facts.action };
  if (code === "kms-key" && codes[error.code] !== code)
    return { hint: "Check its id or alias (alias/...), its Region, and that it is enabled and made for encryption." };
  return { hint: error.hint };
}

/** Undefined for a profile whose name a shell could misread. */
function signIn(profile: string | undefined): string | undefined {
  if (profile === undefined) return "aws sso login";
  if (/^[\w.@+-]+$/.test(profile)) return `aws sso login --profile ${profile}`;
  return /^[\w.@+ -]+$/.test(profile) ? `aws sso login --profile "${profile}"` : undefined;
}

function in_({ facts }: VaultError): string {
  return facts.region ? ` in ${facts.region}` : "";
}

/** Something of ours is wrong. Messages of foreign errors can quote a value, so only the kind is kept. */
function bug(error: unknown): VaultFailure {
  const kind = error instanceof Error && /^[A-Za-z]{1,40}$/.test(error.name) ? ` (${error.name})` : "";
  return new VaultFailure("unexpected", `Vault Secret could not do this${kind}.`, {
    hint: "Try again. If it stays so, report it with the steps that lead here.",
  });
}
