import type { VaultErrorCode } from "./errors.ts";

/**
 * Names of AWS and SDK errors that mean one thing wherever they come from. Names, never classes: errors outside a
 * service's model arrive as its base class. Those that need a second look are in aws-errors.ts.
 */
export const awsErrorNames: ReadonlyMap<string, VaultErrorCode> = new Map(
  Object.entries({
    CREDENTIALS_INVALID: [
      "UnrecognizedClientException",
      "InvalidClientTokenId",
      "InvalidAccessKeyId",
      "SignatureDoesNotMatch",
      "IncompleteSignature",
      "IncompleteSignatureException",
      "MissingAuthenticationToken",
      "MissingAuthenticationTokenException",
      "AuthFailure",
      "InvalidIdentityToken",
      "InvalidIdentityTokenException",
    ],
    // The last two are what the sign-in portal says of an ended session.
    CREDENTIALS_EXPIRED: ["ExpiredToken", "ExpiredTokenException", "UnauthorizedException", "InvalidGrantException"],
    CLOCK_SKEW: ["RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture"],
    DENIED: ["NotAuthorizedException", "UnauthorizedOperation"],
    THROTTLED: [
      "Throttling",
      "ThrottlingException",
      "ThrottledException",
      "TooManyRequestsException",
      "RequestLimitExceeded",
      "RequestThrottled",
      "RequestThrottledException",
      "SlowDown",
    ],
    UNAVAILABLE: [
      "InternalServiceError",
      "InternalServerError",
      "InternalFailure",
      "KMSInternalException",
      "KeyUnavailableException",
      "DependencyTimeoutException",
      "ServiceUnavailable",
      "ServiceUnavailableException",
    ],
    TIMEOUT: ["RequestTimeout", "RequestTimeoutException"],
    ABORTED: ["AbortError"],
    UNSUPPORTED: ["UnknownOperationException", "UnknownOperation", "UnsupportedOperationException", "NotImplemented"],
    // A quota, not a rate: never a reason to serve an old value.
    LIMIT_EXCEEDED: ["LimitExceededException"],
    CONFLICT: ["PreconditionNotMetException", "ConflictException"],
    INVALID_OPTION: [
      "InvalidParameterException",
      "InvalidNextTokenException",
      "ValidationException",
      "InvalidKeyUsageException",
      "InvalidMarkerException",
      "InvalidArnException",
      "InvalidGrantTokenException",
    ],
    ALREADY_EXISTS: ["AlreadyExistsException"],
    KEY_NOT_FOUND: ["NotFoundException"],
    KEY_DISABLED: ["DisabledException", "EncryptionFailure"],
    KEY_PENDING_DELETION: ["KMSInvalidStateException"],
    WRONG_KEY: ["IncorrectKeyException"],
    CONTEXT_MISMATCH: ["InvalidCiphertextException"],
    CANNOT_OPEN: ["DecryptionFailure"],
  } satisfies Partial<Record<VaultErrorCode, string[]>>).flatMap(([code, names]) =>
    names.map((name): [string, VaultErrorCode] => [name, code as VaultErrorCode]),
  ),
);

export const dnsCodes: ReadonlySet<string> = new Set(["ENOTFOUND", "EAI_AGAIN"]);

export const unreachableCodes: ReadonlySet<string> = new Set([
  ...dnsCodes,
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_SOCKET",
  "UND_ERR_CONNECT_TIMEOUT",
]);
