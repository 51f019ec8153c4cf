import { SecretsProvider } from "@aws-lambda-powertools/parameters/secrets";
import {
  GetSecretValueCommand,
  type GetSecretValueCommandOutput,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import middy from "@middy/core";
import secretsManager from "@middy/secrets-manager";
import { createVault, type SecretValue } from "@vault-secret/core";
import { nodeAws } from "@vault-secret/core/node";
import AwsSdk2 from "aws-sdk";
import { SecretsManagerCache } from "aws-secrets-manager-cache";

export interface Setting {
  readonly endpoint: string;
  readonly ttlMs: number;
  /** Attempts per call; 1 where an outage is simulated faster than real time. Default: the client's own. */
  readonly attempts?: number;
  /** Simulated clock, for those that take one; the others ask the global Date. */
  readonly now?: () => number;
}

/** One opened client with an empty cache. A `Value` is what its users get, before they take the text out of it. */
export interface Session<Value = unknown> {
  /** How its users write the secret of this name. */
  key(name: string): string;
  get(key: string): Promise<Value>;
  text(value: Value, key: string): string | undefined;
  /** Reads all at once; left out where that is many times `get`. */
  getAll?(keys: readonly string[]): Promise<unknown>;
  /** Reads without waiting, if it can. */
  peek?(key: string): Value | undefined;
  /** Whether a value is marked as old, if it can tell. */
  isStale?(value: Value): boolean;
}

export interface Contender {
  readonly name: string;
  /** Refreshes by timers of its own, so that a simulated clock does not reach it. */
  readonly hasTimers?: boolean;
  open(setting: Setting): Session;
}

const region = "eu-west-1";
const credentials = { accessKeyId: "AKIAEXAMPLE", secretAccessKey: "example" };

function options({ endpoint, attempts }: Setting) {
  return { endpoint, region, credentials, ...(attempts !== undefined && { maxAttempts: attempts }) };
}

const ours: Contender = {
  name: "Vault Secret",
  open(setting): Session<SecretValue> {
    const { ttlMs, now } = setting;
    const vault = createVault({ aws: nodeAws(options(setting)), ttlMs, ...(now && { now }) });
    return {
      key: (name) => `aws-sm://${name}`,
      get: vault.get,
      text: (value) => value.reveal(),
      getAll: vault.getMany,
      peek: vault.peek,
      isStale: (value) => value.info.stale !== undefined,
    };
  },
};

const plainSdk: Contender = {
  name: "AWS SDK alone",
  open(setting): Session<GetSecretValueCommandOutput> {
    const client = new SecretsManagerClient(options(setting));
    return {
      key: (name) => name,
      get: (SecretId) => client.send(new GetSecretValueCommand({ SecretId })),
      text: (reply) => reply.SecretString,
    };
  },
};

const powertools: Contender = {
  name: "@aws-lambda-powertools/parameters",
  open(setting): Session<string | Uint8Array | undefined> {
    const provider = new SecretsProvider({ clientConfig: options(setting) });
    const maxAge = setting.ttlMs / 1000;
    return {
      key: (name) => name,
      get: (name) => provider.get(name, { maxAge }),
      text: String,
    };
  },
};

/** Its cache sits around a handler, so a read is a call of a handler that needs the secret. */
const middySecrets: Contender = {
  name: "@middy/secrets-manager",
  hasTimers: true,
  open(setting): Session<Record<string, string>> {
    const handlers = new Map<string, (event: object, context: object) => Promise<Record<string, string>>>();
    const handlerFor = (names: readonly string[]) => {
      const cacheKey = names.join();
      const known = handlers.get(cacheKey);
      if (known) return known;
      const handler = middy<object, Record<string, string>>()
        .use(
          secretsManager({
            fetchData: Object.fromEntries(names.map((name) => [propertyOf(name), name])),
            awsClientOptions: options(setting),
            cacheKey,
            cacheExpiry: setting.ttlMs,
            disablePrefetch: true,
            setToContext: true,
          }),
        )
        .handler(async (_event, context) => context as unknown as Record<string, string>);
      const call = handler as unknown as (event: object, context: object) => Promise<Record<string, string>>;
      handlers.set(cacheKey, call);
      return call;
    };
    return {
      key: (name) => name,
      get: (name) => handlerFor([name])({}, {}),
      text: (values, name) => values[propertyOf(name)],
      getAll: (names) => handlerFor(names)({}, {}),
    };
  },
};

/** It gives values under names that are identifiers. */
function propertyOf(name: string): string {
  return name.replace(/\W/g, "_");
}

const secretsManagerCache: Contender = {
  name: "aws-secrets-manager-cache",
  open(setting): Session<string | undefined> {
    const { endpoint, attempts } = setting;
    const maxRetries = attempts === undefined ? {} : { maxRetries: attempts - 1 };
    const secretsManager = new AwsSdk2.SecretsManager({ endpoint, region, credentials, ...maxRetries });
    const cache = new SecretsManagerCache({ ttl: setting.ttlMs, secretsManager });
    return {
      key: (name) => name,
      get: (name) => cache.getSecret(name),
      text: (value) => value,
    };
  },
};

export const contenders: readonly Contender[] = [ours, plainSdk, powertools, middySecrets, secretsManagerCache];
