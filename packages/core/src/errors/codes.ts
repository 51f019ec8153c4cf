/** Stable causes. Callers switch on these, never on messages. */
export type VaultErrorCode =
  // what was asked for
  | "INVALID_REFERENCE"
  | "INVALID_OPTION"
  | "INVALID_VALUE"
  // the secret
  | "NOT_FOUND"
  | "VERSION_NOT_FOUND"
  | "FIELD_NOT_FOUND"
  | "NOT_JSON"
  | "BINARY_VALUE"
  | "EMPTY_VALUE"
  | "PENDING_DELETION"
  | "ALREADY_EXISTS"
  | "CONFLICT"
  | "LIMIT_EXCEEDED"
  // permission and identity
  | "DENIED"
  | "KMS_DENIED"
  | "CREDENTIALS_MISSING"
  | "CREDENTIALS_INVALID"
  | "CREDENTIALS_EXPIRED"
  | "CLOCK_SKEW"
  // the KMS key and sealed values
  | "KEY_NOT_FOUND"
  | "KEY_DISABLED"
  | "KEY_PENDING_DELETION"
  | "WRONG_KEY"
  | "CONTEXT_MISMATCH"
  | "CANNOT_OPEN"
  // the way there
  | "INVALID_ENDPOINT"
  | "UNKNOWN_REGION"
  | "INSECURE"
  | "THROTTLED"
  | "TIMEOUT"
  | "UNREACHABLE"
  | "UNAVAILABLE"
  | "REDIRECTED"
  | "UNSUPPORTED"
  // this process
  | "ABORTED"
  | "DISPOSED"
  | "UNEXPECTED";

/** What is known about a failure. Nothing here is ever an input, a value or an upstream body. */
export interface VaultErrorFacts {
  /** Name or ARN of the secret concerned. */
  readonly secretId?: string | undefined;
  readonly region?: string | undefined;
  /** Field of a JSON secret, as written in the reference. */
  readonly field?: string | undefined;
  readonly versionStage?: string | undefined;
  readonly versionId?: string | undefined;
  /** KMS key id, alias or ARN. */
  readonly keyId?: string | undefined;
  /** IAM action that the call needs, such as `secretsmanager:GetSecretValue`. */
  readonly action?: string | undefined;
  /** Caller's access key id or role ARN, where known. */
  readonly identity?: string | undefined;
  readonly endpoint?: string | undefined;
  /** Name of the AWS exception. Never part of the message (n8n rewrites messages that contain such names). */
  readonly awsError?: string | undefined;
  readonly requestId?: string | undefined;
  readonly httpStatus?: number | undefined;
  /** Name of the option or argument that was refused. */
  readonly option?: string | undefined;
}
