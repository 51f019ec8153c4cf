import { knownRegions } from "../aws/endpoint.ts";
import { awsErrorNames, dnsCodes, unreachableCodes } from "./aws-error-names.ts";
import { isVaultError, VaultError, type VaultErrorCode, type VaultErrorFacts } from "./errors.ts";

/**
 * The VaultError for anything that an AWS call threw. Judges by name first, then by system code, then by status;
 * a 4xx status alone proves nothing. Reads the foreign message to tell causes apart, and copies none of it but
 * the IAM action and the caller's ARN.
 */
export function toVaultError(error: unknown, facts: VaultErrorFacts = {}): VaultError {
  if (isVaultError(error)) return error;
  const seen = look(error);
  const code = codeFor(seen, facts);
  const hint = hintFor(seen, code, facts);
  return new VaultError(code, { ...facts, ...factsFrom(seen, code, facts) }, { cause: error, ...(hint && { hint }) });
}

/**
 * True if AWS could not be asked or could not answer, so that an old value may still be served: time-outs, I/O,
 * 500, 502, 503, 504, throttling. Never for a refusal, an absence or anything unknown.
 */
export function isOutage(error: unknown): boolean {
  return outages.has(toVaultError(error).code);
}

/** UNKNOWN_REGION: of a Region that has answered before, a name that stops resolving is a matter of the network. */
const outages: ReadonlySet<VaultErrorCode> = new Set([
  "TIMEOUT",
  "UNREACHABLE",
  "UNAVAILABLE",
  "THROTTLED",
  "UNKNOWN_REGION",
]);

/** What we look at of a foreign error. `message` never leaves this file. */
interface Seen {
  readonly name: string;
  readonly message: string;
  readonly code: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
}

function look(error: unknown): Seen {
  const e = (typeof error === "object" && error !== null ? error : {}) as Record<string, unknown>;
  const metadata = (e.$metadata ?? {}) as Record<string, unknown>;
  const cause = (typeof e.cause === "object" && e.cause !== null ? e.cause : {}) as Record<string, unknown>;
  return {
    name: text(e.name),
    message: text(e.message),
    code: text(e.code) || text(cause.code),
    status: typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : undefined,
    requestId: text(metadata.requestId) || undefined,
  };
}

function codeFor(seen: Seen, facts: VaultErrorFacts): VaultErrorCode {
  return byName(seen, facts) ?? bySystemCode(seen, facts) ?? byStatus(seen) ?? "UNEXPECTED";
}

function byName(seen: Seen, facts: VaultErrorFacts): VaultErrorCode | undefined {
  const { name, message } = seen;
  switch (name) {
    case "AccessDeniedException":
    case "AccessDenied":
      return aboutKms(seen, facts) ? "KMS_DENIED" : "DENIED";
    case "ResourceNotFoundException":
      return whatIsMissing(message, facts);
    case "InvalidRequestException":
      if (/delet/i.test(message)) return "PENDING_DELETION";
      return facts.versionId && isRead(facts) ? "VERSION_NOT_FOUND" : "CONFLICT";
    case "ResourceExistsException":
      return facts.action === "secretsmanager:PutSecretValue" ? "CONFLICT" : "ALREADY_EXISTS";
    case "InvalidSignatureException":
      return /expired|not yet current/i.test(message) ? "CLOCK_SKEW" : "CREDENTIALS_INVALID";
    case "CredentialsProviderError":
    case "TokenProviderError":
      return /expired/i.test(message) ? "CREDENTIALS_EXPIRED" : "CREDENTIALS_MISSING";
    case "TimeoutError":
      // So the SDK's Node handler names a connection that breaks, too.
      return seen.code === "ECONNRESET" || seen.code === "EPIPE" ? "UNREACHABLE" : "TIMEOUT";
    default:
      return awsErrorNames.get(name);
  }
}

/** AWS has one name for an absent secret, version and stage; its texts differ. */
function whatIsMissing(message: string, facts: VaultErrorFacts): VaultErrorCode {
  if (facts.action?.startsWith("kms:")) return "KEY_NOT_FOUND";
  if (!/staging label|version ?id|secret value/i.test(message)) return "NOT_FOUND";
  return facts.versionId === undefined && facts.versionStage === "AWSCURRENT" ? "EMPTY_VALUE" : "VERSION_NOT_FOUND";
}

/** By the action that the text names, if it names one: a secret may have KMS in its name. */
function aboutKms(seen: Seen, facts: VaultErrorFacts): boolean {
  const action = actionIn(seen);
  if (action !== undefined) return action.startsWith("kms:");
  return facts.action?.startsWith("kms:") === true || seen.message.includes("Access to KMS");
}

function actionIn({ message }: Seen): string | undefined {
  return /\bperform: ((?:secretsmanager|kms|sts):[A-Z][A-Za-z]{2,60})\b/.exec(message)?.[1];
}

function isRead(facts: VaultErrorFacts): boolean {
  return facts.action === "secretsmanager:GetSecretValue" || facts.action === "secretsmanager:BatchGetSecretValue";
}

function bySystemCode(seen: Seen, facts: VaultErrorFacts): VaultErrorCode | undefined {
  const { code } = seen;
  if (dnsCodes.has(code) && !facts.endpoint && facts.region && !knownRegions.has(facts.region)) return "UNKNOWN_REGION";
  if (unreachableCodes.has(code)) return "UNREACHABLE";
  if (/^(EPROTO|ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH)/.test(code))
    return "INSECURE";
  // What fetch says when there is no connection, in Node, Chromium, Firefox and Safari.
  if (seen.name === "TypeError" && /^(fetch failed|Failed to fetch|NetworkError|Load failed)/.test(seen.message))
    return "UNREACHABLE";
  return undefined;
}

/** Also for bodies that are not JSON: a proxy's page, or the XML of an emulator. */
function byStatus({ name, status }: Seen): VaultErrorCode | undefined {
  if (status === undefined) return undefined;
  if (status >= 300 && status < 400) return "REDIRECTED";
  if (status === 429) return "THROTTLED";
  if (status === 501) return "UNSUPPORTED";
  if (status === 500 || status === 502 || status === 503 || status === 504) return "UNAVAILABLE";
  return status === 403 && name === "SyntaxError" ? "DENIED" : undefined;
}

function factsFrom(seen: Seen, code: VaultErrorCode, facts: VaultErrorFacts): VaultErrorFacts {
  const action = actionIn(seen);
  const identity = /\barn:aws[\w-]*:(?:iam|sts)::\d{12}:[\w+=,.@/-]{1,200}/.exec(seen.message)?.[0];
  const denied = code === "DENIED" || code === "KMS_DENIED";
  return {
    ...(/^[A-Za-z]\w{0,99}$/.test(seen.name) && { awsError: seen.name }),
    ...(seen.requestId && isToken(seen.requestId) && { requestId: seen.requestId }),
    ...(seen.status !== undefined && { httpStatus: seen.status }),
    ...(denied && identity && { identity }),
    ...(denied && action && { action }),
    ...(code === "KMS_DENIED" && !action && !facts.action?.startsWith("kms:") && { action: kmsActionBehind(facts) }),
  };
}

/** The KMS actions that Secrets Manager takes in the caller's name. */
function kmsActionBehind(facts: VaultErrorFacts): string {
  return isRead(facts) ? "kms:Decrypt" : "kms:GenerateDataKey and kms:Decrypt";
}

function hintFor(seen: Seen, code: VaultErrorCode, facts: VaultErrorFacts): string | undefined {
  if (code === "DENIED" && /explicit deny/i.test(seen.message))
    return `A policy denies ${facts.action ?? "this action"} explicitly. Look for a Deny in the identity's policies, the secret's own policy and the organization's policies; an Allow does not outweigh it.`;
  if (seen.name === "EncryptionFailure") return "Enable the KMS key, and cancel its deletion if it is scheduled.";
  if (seen.name === "InvalidKeyUsageException")
    return "Choose a symmetric KMS key made for encryption (ENCRYPT_DECRYPT).";
  return undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isToken(value: string): boolean {
  return /^[A-Za-z0-9][\w.:-]{0,99}$/.test(value);
}
