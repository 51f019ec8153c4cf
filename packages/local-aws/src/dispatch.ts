import { randomUUID } from "node:crypto";
import type { Call, Caller, Operation } from "./call.ts";
import { AwsError } from "./errors.ts";
import { happen, type Reset } from "./fault-replies.ts";
import type { Faults, SeenRequest } from "./faults.ts";
import type { Identities } from "./identities.ts";
import type { Input } from "./input.ts";
import type { KeyRing } from "./kms/key-ring.ts";
import { kmsOperations } from "./kms/operations.ts";
import type { RateLimit } from "./rate-limit.ts";
import { jsonError, jsonReply, type Reply, xmlReply } from "./reply.ts";
import { secretsOperations } from "./secrets/operations.ts";
import { type SignedRequest, verify } from "./signature.ts";
import type { Store } from "./store.ts";
import { answerSts, stsError } from "./sts.ts";

export interface Vault {
  store: Store;
  ring: KeyRing;
  identities: Identities;
  rate: RateLimit;
  /** Undefined outside tests: then nothing is counted or kept of the requests. */
  faults: Faults | undefined;
  /** Epoch milliseconds. */
  now: () => number;
  /** Proves to another process of this user that this server is the owner of the vault. */
  proof: (challenge: string) => string;
}

/** Services → the name that their requests are signed for. Others are unknown, and so are their operations. */
const SCOPES: Readonly<Record<string, string>> = {
  TrentService: "kms",
  secretsmanager: "secretsmanager",
  sts: "sts",
  LocalAws: "local-aws",
};

/** Target prefix → operations. */
const OPERATIONS: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  TrentService: kmsOperations,
  secretsmanager: secretsOperations,
};

/** A request that has passed the front door. */
interface Admitted {
  service: string;
  operation: string;
  input: Input;
  region: string;
  caller: Caller;
  now: number;
  requestId: string;
}

/** Answers one request: verified, counted, subjected to the fault plan, then run. */
export async function dispatch(request: SignedRequest, vault: Vault): Promise<Reply | Reset> {
  const requestId = randomUUID();
  const reply = await answer(request, vault, requestId);
  return reply === "reset" ? reply : { ...reply, headers: { "x-amzn-requestid": requestId, ...reply.headers } };
}

async function answer(request: SignedRequest, vault: Vault, requestId: string): Promise<Reply | Reset> {
  const target = readTarget(request);
  try {
    const admitted = { ...target, ...admit(request, target.service, vault), requestId };
    if (target.service === "LocalAws") return attach(admitted, request, vault);
    if (!vault.faults) return run(admitted, request, vault);
    const seen = describeRequest(admitted, request);
    const fault = vault.faults.meet(seen);
    if (!fault) return run(admitted, request, vault, seen);
    return await happen(fault, seen, () => run(admitted, request, vault, seen));
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (target.service === "sts") return xmlReply(stsError(error, requestId), error.status);
    return jsonError(error, target.service === "secretsmanager" ? "Message" : "message");
  }
}

/** Who is asking, after signature, clock, session and rate are found in order. */
function admit(request: SignedRequest, service: string, { identities, rate, now: clock }: Vault) {
  // Processes of one user share the machine's clock, whatever time the vault is told.
  const now = service === "LocalAws" ? Date.now() : clock();
  const token = request.headers["x-amz-security-token"];
  const find = (accessKeyId: string) => identities.find(accessKeyId, token?.toString(), now);
  const { accessKeyId, region, service: signedFor } = verify(request, now, (id) => find(id).secretAccessKey);
  const scope = SCOPES[service];
  if (scope !== undefined && scope !== signedFor) {
    throw new AwsError("InvalidSignatureException", `Credential should be scoped to correct service: '${scope}'.`);
  }
  if (!rate.take(now)) throw new AwsError("ThrottlingException", "Rate exceeded");
  return { caller: find(accessKeyId).caller, region, now, input: service === "sts" ? {} : readBody(request) };
}

function run(admitted: Admitted, request: SignedRequest, vault: Vault, seen?: SeenRequest): Reply {
  const { service, operation, input, caller, region, now, requestId } = admitted;
  const { store, ring, identities, faults } = vault;
  if (service === "sts") return xmlReply(answerSts(readForm(request), { caller, identities, now, requestId }));
  const operations = OPERATIONS[service] ?? {};
  const perform = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
  if (!perform) throw new AwsError("UnknownOperationException");
  const call: Call = {
    account: identities.account,
    region,
    now,
    caller,
    store: store.region(region),
    ring,
    admit: (name, secretId) => seen && faults?.admit({ ...seen, operation: name, secretId }),
  };
  return jsonReply(store.transaction(() => perform(input, call)));
}

/** Another process of this user checks whether this is its vault, and stays connected to learn when it ends. */
function attach({ input }: Admitted, request: SignedRequest, vault: Vault): Reply {
  const challenge = `${request.headers.host} ${String(input.Nonce)}`;
  return { ...jsonReply(undefined), headers: { "x-local-aws-proof": vault.proof(challenge) }, keepOpen: true };
}

function describeRequest({ service, operation, input, region, caller }: Admitted, request: SignedRequest): SeenRequest {
  const id = input.SecretId ?? input.KeyId;
  const secretId = typeof id === "string" ? id : undefined;
  const list: unknown[] = Array.isArray(input.SecretIdList) ? input.SecretIdList : [secretId];
  return {
    service: SCOPES[service] ?? service,
    operation,
    secretId,
    secretIds: list.filter((item) => typeof item === "string"),
    region,
    accessKeyId: caller.accessKeyId,
    callerArn: caller.arn,
    session: caller.session,
    userAgent: request.headers["user-agent"],
  };
}

/** Forms are for STS; everything else names service and operation in X-Amz-Target. */
function readTarget(request: SignedRequest): { service: string; operation: string } {
  if (request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded")) {
    return { service: "sts", operation: readForm(request).get("Action") ?? "" };
  }
  const [service = "", operation = ""] = request.headers["x-amz-target"]?.toString().split(".") ?? [];
  return { service, operation };
}

function readForm(request: SignedRequest): URLSearchParams {
  return new URLSearchParams(request.body.toString());
}

function readBody({ body }: SignedRequest): Input {
  try {
    const parsed: unknown = body.length === 0 ? {} : JSON.parse(body.toString());
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed as Input;
  } catch {
    // Falls through: the parser's own message would quote the body, which may hold a secret.
  }
  throw new AwsError("SerializationException");
}
