/** Stable causes; switch on these, never on a message. */
export type VaultFailureCode =
  /** No credentials, expired or refused ones: sign in and try again. */
  | "sign-in"
  /** This identity lacks `iamAction`. */
  | "denied"
  /** This identity lacks `iamAction` on the KMS key. */
  | "kms-denied"
  /** The KMS key does not exist, is disabled, pending deletion, or not the one that was chosen. */
  | "kms-key"
  /** A secret of this name exists and holds something else under this field. */
  | "name-taken"
  /** A secret of this name is scheduled for deletion and blocks the name. */
  | "pending-deletion"
  | "not-found"
  | "field-missing"
  /** The secret is no JSON object, binary or empty, so that it has no fields. */
  | "not-fields"
  /** Above 65,536 bytes, or empty. */
  | "too-large"
  /** What is stored is not what was given: somebody else wrote meanwhile. */
  | "changed"
  | "no-network"
  /** No answer in time, throttling, an outage: the same call may work in a moment. */
  | "try-again"
  | "wrong-region"
  /** A setting, a name or a reference cannot be used as it is. */
  | "configuration"
  /** The editor's runtime cannot host the local vault, or its files are locked or damaged. */
  | "no-local-vault"
  /** By its AbortSignal. Tell nobody. */
  | "cancelled"
  | "unexpected";

export interface VaultFailureFacts {
  /** What a person should do, in plain words. */
  readonly hint: string;
  /** Such as `kms:GenerateDataKey`. */
  readonly iamAction?: string | undefined;
  /** A command for the terminal that repairs it, such as `aws sso login --profile work`. */
  readonly command?: string | undefined;
  /** Name of the secret concerned. */
  readonly secret?: string | undefined;
  /** Name of the environment variable concerned. */
  readonly variable?: string | undefined;
}

/** Whatever goes wrong with a vault. Holds no value, no input and no upstream text. */
export class VaultFailure extends Error {
  readonly code: VaultFailureCode;
  readonly facts: VaultFailureFacts;

  /** `cause` is a VaultError, which is as silent as this one. */
  constructor(code: VaultFailureCode, message: string, facts: VaultFailureFacts, cause?: Error) {
    super(message, cause && { cause });
    this.name = "VaultFailure";
    this.code = code;
    this.facts = facts;
  }
}

/** Also true for one that the other bundle made. */
export function isVaultFailure(error: unknown): error is VaultFailure {
  return error instanceof Error && error.name === "VaultFailure" && "code" in error && "facts" in error;
}
