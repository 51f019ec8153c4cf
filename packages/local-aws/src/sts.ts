import type { Caller } from "./call.ts";
import { AwsError } from "./errors.ts";
import type { Identities } from "./identities.ts";
import { requiredText, text, wholeNumber } from "./input.ts";

/** STS speaks forms and XML, version 2011-06-15. */
const NAMESPACE = "https://sts.amazonaws.com/doc/2011-06-15/";

/** STS has names of its own for what the front door refuses. */
const NAMES: Readonly<Record<string, string>> = {
  UnrecognizedClientException: "InvalidClientTokenId",
  InvalidSignatureException: "SignatureDoesNotMatch",
  IncompleteSignatureException: "IncompleteSignature",
  MissingAuthenticationTokenException: "MissingAuthenticationToken",
  ExpiredTokenException: "ExpiredToken",
  AccessDeniedException: "AccessDenied",
  ThrottlingException: "Throttling",
  ValidationException: "ValidationError",
  UnknownOperationException: "InvalidAction",
};

interface StsCall {
  caller: Caller;
  identities: Identities;
  now: number;
  requestId: string;
}

/** Answers one STS action as XML; throws AwsError like the JSON services. */
export function answerSts(form: URLSearchParams, call: StsCall): string {
  const action = form.get("Action") ?? "";
  const result = action === "GetCallerIdentity" ? callerIdentity(call) : undefined;
  if (result) return reply(action, result, call.requestId);
  if (action === "AssumeRole") return reply(action, assumeRole(form, call), call.requestId);
  throw new AwsError("UnknownOperationException", "local-aws knows GetCallerIdentity and AssumeRole of STS.");
}

/** An AwsError as STS says it. */
export function stsError(error: AwsError, requestId: string): string {
  const code = NAMES[error.name] ?? error.name;
  const body = element("Error", leaf("Type", "Sender") + leaf("Code", code) + leaf("Message", error.message));
  return `<ErrorResponse xmlns="${NAMESPACE}">${body}${leaf("RequestId", requestId)}</ErrorResponse>`;
}

function callerIdentity({ caller, identities }: StsCall): string {
  return leaf("Arn", caller.arn) + leaf("UserId", caller.userId) + leaf("Account", identities.account);
}

/** There are no roles here, so every role may be assumed; its name and session show in everything that follows. */
function assumeRole(form: URLSearchParams, { identities, now }: StsCall): string {
  const input = Object.fromEntries(form);
  const role = /^arn:aws:iam::(\d{12}):role\/(?:.*\/)?([\w+=,.@-]+)$/.exec(
    requiredText(input, "RoleArn", { min: 20, max: 2048 }),
  );
  if (!role) throw new AwsError("ValidationException", "RoleArn is not the ARN of a role.");
  const session = requiredText(input, "RoleSessionName", { min: 2, max: 64, pattern: /^[\w+=,.@-]*$/ });
  text(input, "ExternalId", { min: 2, max: 1224 });
  const asked = form.get("DurationSeconds");
  const duration = wholeNumber(
    { DurationSeconds: asked === null ? undefined : Number(asked) },
    "DurationSeconds",
    900,
    43_200,
  );
  const arn = `arn:aws:sts::${role[1]}:assumed-role/${role[2]}/${session}`;
  const userId = `LOCALROLE:${session}`;
  const issued = identities.assume({ arn, userId, session }, now + (duration ?? 3600) * 1000);
  const credentials =
    leaf("AccessKeyId", issued.accessKeyId) +
    leaf("SecretAccessKey", issued.secretAccessKey) +
    leaf("SessionToken", issued.sessionToken) +
    leaf("Expiration", new Date(issued.expiresAt).toISOString());
  const user = leaf("AssumedRoleId", userId) + leaf("Arn", arn);
  return element("Credentials", credentials) + element("AssumedRoleUser", user);
}

function reply(action: string, result: string, requestId: string): string {
  const metadata = element("ResponseMetadata", leaf("RequestId", requestId));
  return `<${action}Response xmlns="${NAMESPACE}">${element(`${action}Result`, result)}${metadata}</${action}Response>`;
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function leaf(name: string, value: string): string {
  return element(name, value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
}
