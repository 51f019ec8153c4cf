import { AwsError } from "./errors.ts";

/** What can go wrong. `denied` and `kmsDenied` are AccessDeniedException, the second as Secrets Manager reports a missing kms:Decrypt. */
export type Fault =
  | { kind: "latency"; ms: number }
  | { kind: "hang" }
  | { kind: "reset" }
  | { kind: "unavailable"; body: "json" | "html" }
  | { kind: "throttled" }
  | { kind: "denied" }
  | { kind: "kmsDenied" }
  | { kind: "forbiddenXml" }
  | { kind: "truncated" }
  | { kind: "redirect"; location: string };

/** A fault and whom it hits. Members left out match everything. */
export interface FaultRule {
  fault: Fault;
  /** Such as "GetSecretValue"; with a secretId it also hits that one id inside a BatchGetSecretValue. */
  operation?: string;
  /** The id as the request spells it, or the name of the secret in an ARN. Of KMS, the KeyId. */
  secretId?: string;
  /** How many requests it hits. Default: all, until undone. */
  times?: number;
}

/** One authenticated request, without anything secret. */
export interface SeenRequest {
  /** "kms", "secretsmanager" or "sts", as in IAM actions. */
  service: string;
  operation: string;
  /** SecretId or KeyId as given; every id of a batch in `secretIds`. */
  secretId: string | undefined;
  secretIds: readonly string[];
  region: string;
  accessKeyId: string;
  callerArn: string;
  /** The RoleSessionName, if the caller assumed a role. */
  session: string | undefined;
  userAgent: string | undefined;
}

export interface Counters {
  /** Calls per operation. */
  calls: Record<string, number>;
  /** Calls per secret or key id as given; a batch counts each of its ids. */
  ids: Record<string, number>;
  /** Connections accepted. */
  sockets: number;
  /** Requests that came since the last clear() and are not answered yet. */
  inFlight: number;
  mostInFlight: number;
}

/** The fault plan of one server, shared by reference with the test that steers it. It is out of reach for the network. */
export interface Faults {
  /** Adds a rule; the returned function takes it back. The newest rule that matches wins. */
  inject(rule: FaultRule): () => void;
  /** Takes back every rule and the clock skew, and starts the counters and the log from zero. */
  clear(): void;
  /** Added to the clock of the server. */
  clockSkewMs: number;
  readonly counters: Counters;
  /** Every authenticated request since the last clear(). */
  readonly log: readonly SeenRequest[];
  /** Called for every authenticated request before it is answered. */
  onRequest: ((request: SeenRequest) => void) | undefined;
  /** For the server: notes a request and says what shall happen to it. */
  meet(request: SeenRequest): Fault | undefined;
  /** For the server: throws what one id of a batch shall fail with. */
  admit(request: SeenRequest): void;
}

export function createFaults(): Faults {
  let rules: { rule: FaultRule; left: number }[] = [];
  let counters = noCounts();
  let log: SeenRequest[] = [];

  function take(operation: string, secretId: string | undefined): Fault | undefined {
    const hit = rules.findLast(({ rule }) => matches(rule, operation, secretId));
    if (!hit) return undefined;
    hit.left -= 1;
    if (hit.left <= 0) rules = rules.filter((one) => one !== hit);
    return hit.rule.fault;
  }

  return {
    clockSkewMs: 0,
    onRequest: undefined,
    get counters() {
      return counters;
    },
    get log() {
      return log;
    },
    inject(rule) {
      const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY };
      rules = [...rules, entry];
      return () => {
        rules = rules.filter((one) => one !== entry);
      };
    },
    clear() {
      rules = [];
      log = [];
      counters = noCounts();
      this.clockSkewMs = 0;
    },
    meet(request) {
      log.push(request);
      count(counters.calls, request.operation);
      for (const id of request.secretIds) count(counters.ids, id);
      this.onRequest?.(request);
      return take(request.operation, request.secretId);
    },
    admit(request) {
      const fault = take(request.operation, request.secretId);
      const error = fault && refusal(fault, request);
      if (error) throw error;
    },
  };
}

/** The error that a fault stands for, if it is one that AWS would word itself. */
export function refusal(fault: Fault, request: SeenRequest): AwsError | undefined {
  if (fault.kind === "throttled") return new AwsError("ThrottlingException", "Rate exceeded");
  if (fault.kind === "kmsDenied") return new AwsError("AccessDeniedException", "Access to KMS is not allowed");
  if (fault.kind !== "denied") return undefined;
  const action = `${request.service}:${request.operation}`;
  return new AwsError(
    "AccessDeniedException",
    `User: ${request.callerArn} is not authorized to perform: ${action} on resource: ${request.secretId ?? "*"} because no identity-based policy allows the ${action} action`,
  );
}

function matches(rule: FaultRule, operation: string, secretId: string | undefined): boolean {
  if (rule.operation !== undefined && rule.operation !== operation) return false;
  if (rule.secretId === undefined || rule.secretId === secretId) return true;
  return secretId?.startsWith("arn:") === true && secretId.includes(`:secret:${rule.secretId}-`);
}

function count(tally: Record<string, number>, name: string): void {
  tally[name] = (Object.hasOwn(tally, name) ? (tally[name] ?? 0) : 0) + 1;
}

function noCounts(): Counters {
  return { calls: {}, ids: {}, sockets: 0, inFlight: 0, mostInFlight: 0 };
}
