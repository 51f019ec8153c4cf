import type { Aws, AwsClients, AwsCredentials } from "./aws/clients.ts";
import { FakeKeys } from "./testing/keys.ts";
import { awsError, FakeSecrets, type Input } from "./testing/secrets.ts";

/** What a fake client was asked. Never a value. */
export interface FakeCall {
  /** As in AWS's documentation, such as `GetSecretValue`. */
  readonly operation: string;
  readonly region: string;
  /** Secret ids or key ids of the call. */
  readonly ids: readonly string[];
  readonly versionStage?: string | undefined;
  readonly versionId?: string | undefined;
}

/** How a call goes wrong: as an AWS error of that name, a system error of that code, or a bare status. */
export interface FakeFailure {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly status?: number;
  /** Only for this operation. In a batch, `GetSecretValue` with an id fails that id alone. */
  readonly operation?: string;
  readonly secretId?: string;
  /** Ends after so many calls. Default: never. */
  readonly times?: number;
}

/** An AWS account in memory, for unit tests of hosts: pass it as `aws` to `createVault`. */
export interface FakeAws extends Aws {
  /** All calls so far, in order. */
  readonly calls: readonly FakeCall[];
  /** Most calls that were under way at once. */
  readonly mostAtOnce: number;
  /** How many calls, of one operation or of all. */
  count(operation?: string): number;
  /** Creates the secret, or puts a new version that becomes AWSCURRENT. Returns the version id. Not counted as a call. */
  set(name: string, value: string | Uint8Array, o?: { region?: string }): string;
  /** From now on calls fail. Returns what ends it. */
  fail(failure: FakeFailure): () => void;
  /** Called before each answer; the answer waits for its promise. */
  latency: (call: FakeCall) => Promise<void>;
  /** Who signs from now on. */
  signer: AwsCredentials;
  /** Adds a KMS key; `alias/vault-secret-test` is there from the start. */
  addKey(alias: string, o?: { state?: string; region?: string }): void;
}

export interface FakeAwsOptions {
  /** Default "eu-west-1". */
  readonly region?: string;
  readonly endpoint?: string;
}

export function fakeAws({ region: defaultRegion = "eu-west-1", endpoint }: FakeAwsOptions = {}): FakeAws {
  const calls: FakeCall[] = [];
  const failures = new Set<FakeFailure & { left: number }>();
  const secrets = new FakeSecrets(failOne);
  const keys = new FakeKeys();
  let underWay = 0;

  function failOne(operation: string, ids: readonly string[]): void {
    for (const failure of failures) {
      if (failure.operation !== undefined && failure.operation !== operation) continue;
      if (failure.secretId !== undefined && !ids.includes(failure.secretId)) continue;
      failure.left--;
      if (failure.left <= 0) failures.delete(failure);
      throw awsError(failure.name ?? "Error", failure.message ?? "", failure.status, failure.code);
    }
  }

  /** One fake `send`: count, wait, fail if so switched, answer. */
  async function send(region: string, command: FakeCommand, o?: { abortSignal?: AbortSignal }): Promise<unknown> {
    const operation = command.constructor.name.replace(/Command$/, "");
    const { input } = command;
    const call = { operation, region, ids: idsOf(input), versionStage: input.VersionStage, versionId: input.VersionId };
    calls.push(call);
    underWay++;
    fake.mostAtOnce = Math.max(fake.mostAtOnce, underWay);
    try {
      await orAbort(fake.latency(call), o?.abortSignal);
      failOne(operation, call.ids);
      return (
        secrets.answer(region, operation, input) ??
        keys.answer(region, operation, input) ??
        identityOf(operation, fake.signer)
      );
    } finally {
      underWay--;
    }
  }

  function clients(region = defaultRegion): AwsClients {
    const client = { send: (command: FakeCommand, o?: { abortSignal?: AbortSignal }) => send(region, command, o) };
    return {
      region,
      ...(endpoint !== undefined && { endpoint }),
      secretsManager: client as unknown as AwsClients["secretsManager"],
      kms: client as unknown as AwsClients["kms"],
      sts: client as unknown as AwsClients["sts"],
      credentials: async () => fake.signer,
      identity: "arn:aws:iam::111122223333:user/fake",
    };
  }

  const fake = Object.assign(clients, {
    calls,
    mostAtOnce: 0,
    latency: (_call: FakeCall) => Promise.resolve(),
    signer: newSigner(),
    count: (operation?: string) =>
      operation === undefined ? calls.length : calls.filter((call) => call.operation === operation).length,
    set: (name: string, value: string | Uint8Array, o: { region?: string } = {}) =>
      secrets.set(o.region ?? defaultRegion, name, value),
    fail: (failure: FakeFailure) => {
      const active = { ...failure, left: failure.times ?? Number.POSITIVE_INFINITY };
      failures.add(active);
      return () => void failures.delete(active);
    },
    addKey: (alias: string, o: { state?: string; region?: string } = {}) =>
      keys.add(o.region ?? defaultRegion, alias, o.state),
  });
  fake.addKey("alias/vault-secret-test");
  return fake;
}

/** Random credentials of the right form. */
export function newSigner(
  accessKeyId = `AKIAFAKE${crypto.randomUUID().replaceAll("-", "").slice(0, 12).toUpperCase()}`,
): AwsCredentials {
  return { accessKeyId, secretAccessKey: `${crypto.randomUUID()}${crypto.randomUUID()}` };
}

interface FakeCommand {
  readonly input: Input;
}

function idsOf(input: Input): string[] {
  return (
    input.SecretIdList ??
    [input.SecretId ?? input.Name ?? input.KeyId ?? input.SourceKeyId].filter((id) => id !== undefined)
  );
}

function identityOf(operation: string, signer: AwsCredentials): unknown {
  if (operation !== "GetCallerIdentity") throw awsError("UnknownOperationException", "");
  return { Account: "111122223333", Arn: "arn:aws:iam::111122223333:user/fake", UserId: signer.accessKeyId };
}

/** Like the SDK: an aborted call rejects with an AbortError. */
async function orAbort(work: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return work;
  const aborted = () => awsError("AbortError", "Request aborted");
  if (signal.aborted) throw aborted();
  await Promise.race([
    work,
    new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(aborted()), { once: true })),
  ]);
}
