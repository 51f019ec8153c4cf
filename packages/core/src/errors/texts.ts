import type { VaultErrorCode, VaultErrorFacts } from "./codes.ts";

type Text = (facts: VaultErrorFacts) => string;

/** One sentence: what happened, and to which secret or key. */
export function messageFor(code: VaultErrorCode, facts: VaultErrorFacts): string {
  return texts[code][0](facts);
}

/** What to do next; where AWS gives one answer for several causes, all of them with the step each needs. */
export function hintFor(code: VaultErrorCode, facts: VaultErrorFacts): string {
  return texts[code][1](facts);
}

/*
 * Rules for these texts (kept by error-texts.test.ts): plain words; no AWS exception names and no system
 * codes, because n8n replaces a message that contains one, even inside a longer word; and none of the words
 * that n8n's guidelines keep out of messages.
 */
const texts: Readonly<Record<VaultErrorCode, readonly [message: Text, hint: Text]>> = {
  INVALID_REFERENCE: [
    () => "This reference cannot be used.",
    () => "Write aws-sm://<name>#<field>, for example aws-sm://prod/newsletter/openai#OPENAI_API_KEY, or an ARN.",
  ],
  INVALID_OPTION: [
    (f) =>
      f.option
        ? `The option ${quoted(f.option)} cannot be used as it is.`
        : `AWS does not accept what it was asked${about(f)}.`,
    (f) => (f.option ? "Check its value." : "Check the names, ids and limits that were given."),
  ],
  INVALID_VALUE: [(f) => `This value cannot be stored${about(f)}.`, () => "A secret holds 1 to 65,536 bytes of text."],

  NOT_FOUND: [
    (f) => `${secret(f)} does not exist${at(f)}.`,
    (f) =>
      `Check the name and the Region${f.region ? ` (asked in ${f.region})` : ""}. A secret of another account is found by its whole ARN only.`,
  ],
  VERSION_NOT_FOUND: [
    (f) => `${secret(f)} has no ${version(f)}${at(f)}.`,
    () => "List the versions of the secret, or leave the version out to read the current one.",
  ],
  FIELD_NOT_FOUND: [
    (f) => `${secret(f)} has no field ${quoted(f.field, "of that name")}.`,
    () => "Check the name of the field (after # in a reference); it is case-sensitive.",
  ],
  NOT_JSON: [
    (f) => `${secret(f)} is not a JSON object, so it has no field ${quoted(f.field, "to choose")}.`,
    () => "Name no field (after # in a reference) to use the whole value, or store the value as a JSON object.",
  ],
  BINARY_VALUE: [
    (f) => `${secret(f)} holds binary data, not text.`,
    () => "Store the key as text (SecretString). Binary secrets are not read.",
  ],
  EMPTY_VALUE: [
    (f) => `${secret(f)}${f.field ? ` has an empty field ${quoted(f.field)}` : " is empty"}.`,
    () => "Put the key into the secret first.",
  ],
  PENDING_DELETION: [
    (f) => `${secret(f)} is scheduled for deletion${at(f)}.`,
    () => "Restore it if it is still needed (secretsmanager:RestoreSecret), or choose another secret.",
  ],
  ALREADY_EXISTS: [
    (f) => `${secret(f)} exists already${at(f)}.`,
    () => "Choose another name, or put a new version into the existing secret.",
  ],
  CONFLICT: [
    (f) => `${secret(f)} changed meanwhile, or its state does not allow this${at(f)}.`,
    () => "Describe the secret, check its versions and stages, then try again.",
  ],
  LIMIT_EXCEEDED: [
    (f) => `A quota of the AWS account is used up${at(f)}.`,
    () => "Remove what is not needed, or ask AWS for a higher quota.",
  ],

  DENIED: [
    (f) =>
      `${who(f)} may not ${f.action ? `use ${clean(f.action)}` : "do this"}${f.secretId ? ` on ${secretInside(f)}` : ""}${at(f)}.`,
    (f) =>
      `Allow ${f.action ?? "the action"} in the identity's policy${f.secretId ? " for this secret" : ""}. ` +
      "Other possible causes: the secret's own policy or an organization policy denies it, or the secret belongs to another account.",
  ],
  KMS_DENIED: [
    (f) =>
      `${who(f)} may not ${f.action ? `use ${clean(f.action)} on` : "use"} the KMS key${f.keyId ? ` ${clean(f.keyId)}` : ""}${of(f)}${at(f)}.`,
    (f) =>
      `Allow ${f.action ?? "kms:Decrypt"} on the key, in the identity's policy and in the key's own policy. ` +
      "Other possible causes: the key belongs to another account or Region, or does not exist.",
  ],
  CREDENTIALS_MISSING: [
    () => "No AWS credentials were found.",
    () => "Sign in (aws sso login), set a profile, or enter an access key.",
  ],
  CREDENTIALS_INVALID: [
    (f) => `AWS did not accept the credentials${f.identity ? ` of ${clean(f.identity)}` : ""}${at(f)}.`,
    () =>
      "Possible causes: the access key id is wrong or deleted; the secret access key does not belong to it or lost a character; " +
      "a session token is missing; the clock of this machine is wrong.",
  ],
  CREDENTIALS_EXPIRED: [
    (f) => `The AWS credentials${f.identity ? ` of ${clean(f.identity)}` : ""} have expired.`,
    () => "Sign in again (aws sso login), or get a new session token.",
  ],
  CLOCK_SKEW: [
    () => "AWS refused the signature because the clock of this machine is wrong.",
    () => "Set the clock (time synchronization) and try again.",
  ],

  KEY_NOT_FOUND: [
    (f) => `The KMS key${f.keyId ? ` ${clean(f.keyId)}` : ""} does not exist${at(f)}.`,
    () => "Check the key id or alias (alias/...) and the Region.",
  ],
  KEY_DISABLED: [
    (f) => `The KMS key${f.keyId ? ` ${clean(f.keyId)}` : ""}${of(f)} is disabled${at(f)}.`,
    () => "Enable the key (kms:EnableKey) if that was not on purpose.",
  ],
  KEY_PENDING_DELETION: [
    (f) =>
      `The KMS key${f.keyId ? ` ${clean(f.keyId)}` : ""}${of(f)} is in a state that does not allow its use${at(f)}.`,
    () => "If it is scheduled for deletion, cancel that (kms:CancelKeyDeletion) and enable the key again.",
  ],
  WRONG_KEY: [
    (f) => `The value was sealed under another KMS key${f.keyId ? ` than ${clean(f.keyId)}` : ""}.`,
    () => "Name the key it was sealed with in the reference, or seal the value again.",
  ],
  CONTEXT_MISMATCH: [
    (f) => `The sealed value does not open here${about(f)}.`,
    () =>
      "Possible causes: it was sealed for another application, variable or environment (its encryption context); " +
      "the text was changed or cut; another key was used. Seal the value again for this place.",
  ],
  CANNOT_OPEN: [
    (f) => `${f.secretId ? secret(f) : "The sealed value"} cannot be decrypted${at(f)}.`,
    (f) =>
      f.secretId
        ? "Its KMS key is disabled, scheduled for deletion or gone. Enable the key again (kms:EnableKey), or store the value anew under another."
        : "The text was changed or cut. Seal the value again.",
  ],

  INVALID_ENDPOINT: [
    () => "This endpoint is not allowed.",
    () => "Use an https address; plain http only for 127.0.0.1 or [::1].",
  ],
  UNKNOWN_REGION: [
    (f) => (f.region ? `There is no AWS Region ${quoted(f.region)}.` : "No AWS Region is set."),
    () =>
      "Name a Region such as eu-west-1 (check the spelling); if the name is right, check this machine's network and DNS.",
  ],
  INSECURE: [
    (f) => `A secure connection to AWS could not be made${f.endpoint ? ` at ${clean(f.endpoint)}` : ""}${at(f)}.`,
    () =>
      "Possible causes: the certificate is not from an authority this machine trusts (an inspecting proxy: add its CA), " +
      "or the other side only speaks TLS 1.2 (lower the minimum TLS version on purpose).",
  ],
  THROTTLED: [
    (f) => `AWS is limiting the rate of calls${about(f)}.`,
    () => "Wait a moment; a longer cache time (TTL) needs fewer calls.",
  ],
  TIMEOUT: [
    (f) => `AWS did not answer in time${about(f)}.`,
    () => "Check network, proxy and firewall, or raise the deadline.",
  ],
  UNREACHABLE: [
    (f) => `AWS cannot be reached${f.endpoint ? ` at ${clean(f.endpoint)}` : ""}${about(f)}.`,
    () => "Check network, DNS, proxy and firewall; behind a VPC endpoint, its address and TLS version.",
  ],
  UNAVAILABLE: [
    (f) => `AWS, or a proxy before it, answered that the service is not available${about(f)}.`,
    () => "Try again in a moment; the AWS Health Dashboard shows known outages.",
  ],
  REDIRECTED: [
    (f) =>
      `The endpoint${f.endpoint ? ` ${clean(f.endpoint)}` : ""} answered with a redirect, which is never followed.`,
    () => "Set the endpoint to its final address. A login page of a proxy or network can be the cause.",
  ],
  UNSUPPORTED: [
    (f) =>
      `The endpoint${f.endpoint ? ` ${clean(f.endpoint)}` : ""} does not know this operation${f.action ? ` (${clean(f.action)})` : ""}.`,
    () => "Use AWS itself, local-aws, or an emulator that has it.",
  ],

  ABORTED: [() => "The call was cancelled by its caller.", () => "Start it again if that was not intended."],
  DISPOSED: [
    () => "The vault is closed, or the value was wiped.",
    () => "Create a new vault, and read the value again.",
  ],
  UNEXPECTED: [
    (f) => `AWS gave an answer that was not expected${about(f)}.`,
    (f) =>
      `${f.httpStatus ? `HTTP status ${f.httpStatus}. ` : ""}${f.requestId ? `Request ${clean(f.requestId)}. ` : ""}` +
      "Check that the endpoint is AWS or an emulator and that no proxy changes its answers.",
  ],
};

export const errorCodes = Object.freeze(Object.keys(texts)) as readonly VaultErrorCode[];

function secret(f: VaultErrorFacts): string {
  return f.secretId ? `Secret ${quoted(f.secretId)}` : "The secret";
}

function secretInside(f: VaultErrorFacts): string {
  return `secret ${quoted(f.secretId)}`;
}

function of(f: VaultErrorFacts): string {
  return f.secretId ? ` of ${secretInside(f)}` : "";
}

/** In brackets, where a sentence has no other place for it. */
function about(f: VaultErrorFacts): string {
  const facts = [f.secretId && secretInside(f), f.region && clean(f.region)].filter(Boolean);
  return facts.length > 0 ? ` (${facts.join(", ")})` : "";
}

function at(f: VaultErrorFacts): string {
  return f.region ? ` in ${clean(f.region)}` : "";
}

function who(f: VaultErrorFacts): string {
  return f.identity ? `The identity ${clean(f.identity)}` : "This AWS identity";
}

function version(f: VaultErrorFacts): string {
  if (f.versionId) return `version ${quoted(f.versionId)}`;
  return f.versionStage ? `version labelled ${quoted(f.versionStage)}` : "such version";
}

function quoted(text: string | undefined, otherwise = ""): string {
  return text ? `"${clean(text)}"` : otherwise;
}

/** One line, no control or bidirectional characters, at most 200 characters. */
function clean(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "?");
  return plain.length > 200 ? `${plain.slice(0, 199)}…` : plain;
}
