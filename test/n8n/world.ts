import { setTimeout as sleep } from "node:timers/promises";
import {
  CreateSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from "@aws-sdk/client-secrets-manager";
import { type LocalAws, startLocalAws } from "@vault-secret/local-aws";
import { createFaults, type Faults } from "@vault-secret/local-aws/faults";
import { newCanary } from "../canary/canary.ts";
import { type SearchReport, searchN8n } from "../canary/search.ts";
import { type N8n, startN8n } from "../setup/n8n.ts";
import type { Answer, Credential, Workflow } from "../setup/n8n-api.ts";
import { Provider } from "../setup/provider.ts";
import { freePort } from "../setup/server-process.ts";

/** One run of a workflow, as its caller and both of n8n's APIs see it. */
export interface Run {
  readonly answer: Answer;
  readonly status: string;
  /** The whole execution, as the public API tells it. */
  readonly text: string;
}

/** A vault, a real n8n with our package, and two origins to call. Each case has a key of its own. */
export class World {
  readonly aws: LocalAws;
  readonly n8n: N8n;
  readonly provider: Provider;
  /** What the vault was asked. */
  readonly faults: Faults;
  /** The same host as the provider's, on another port. */
  readonly stranger: Provider;
  /** Every key that was ever in the vault, by the name of its case. */
  readonly keys: Record<string, string> = {};
  /** An address that the credentials allow and nobody listens on. */
  readonly closedUrl: string;
  readonly #secrets: SecretsManagerClient;

  private constructor(parts: Pick<World, "aws" | "faults" | "n8n" | "provider" | "stranger" | "closedUrl">) {
    this.aws = parts.aws;
    this.faults = parts.faults;
    this.n8n = parts.n8n;
    this.provider = parts.provider;
    this.stranger = parts.stranger;
    this.closedUrl = parts.closedUrl;
    const { endpoint, region, credentials } = parts.aws;
    this.#secrets = new SecretsManagerClient({ endpoint, region, credentials });
  }

  /** n8n logs all it can, so that the search sees the most, unless told otherwise. */
  static async start(logLevel = "debug"): Promise<World> {
    const faults = createFaults();
    const [aws, n8n, provider, stranger, closedPort] = await Promise.all([
      startLocalAws({ memory: true, faults }),
      startN8n({ packages: ["n8n-nodes-vault-secret"], env: { N8N_LOG_LEVEL: logLevel } }),
      Provider.start(),
      Provider.start(),
      freePort(),
    ]);
    return new World({ aws, faults, n8n, provider, stranger, closedUrl: `http://127.0.0.1:${closedPort}` });
  }

  async stop(): Promise<void> {
    this.#secrets.destroy();
    await Promise.all([this.n8n.stop(), this.aws.close(), this.provider.close(), this.stranger.close()]);
  }

  /** Puts a new key of this case into the vault, as `e2e/<name>` with the field `API_KEY`. The provider accepts it. */
  async secret(name: string, folder = "e2e"): Promise<string> {
    const key = this.#newKey(name);
    const SecretString = JSON.stringify({ API_KEY: key });
    await this.#secrets.send(new CreateSecretCommand({ Name: `${folder}/${name}`, SecretString }));
    return key;
  }

  /** Puts another key in its place; the provider accepts only that one from now on. */
  async rotate(name: string): Promise<string> {
    this.provider.revoke(this.keys[name] ?? "");
    const key = this.#newKey(`${name} rotated`);
    const SecretString = JSON.stringify({ API_KEY: key });
    await this.#secrets.send(new PutSecretValueCommand({ SecretId: `e2e/${name}`, SecretString }));
    return key;
  }

  /** What the vault holds. Rejects for a secret that it cannot give. */
  async valueOf(secretId: string): Promise<string> {
    return (await this.#secrets.send(new GetSecretValueCommand({ SecretId: secretId }))).SecretString ?? "";
  }

  /** What was written for a case by somebody else. It is searched for from now on, each field of it if it is JSON. */
  async watch(name: string): Promise<string> {
    const text = await this.valueOf(`e2e/${name}`);
    const values: unknown[] = text.startsWith("{") ? Object.values(JSON.parse(text)) : [text];
    for (const [index, value] of values.entries()) this.keys[`${name} as written, ${index}`] = String(value);
    return text;
  }

  /** The identity that our credentials use, as fields of their forms. */
  get identity(): Record<string, string> {
    const { endpoint, region, credentials } = this.aws;
    const { accessKeyId, secretAccessKey } = credentials;
    return { authMode: "accessKey", accessKeyId, secretAccessKey, region, endpoint };
  }

  /** The credential of our own node. */
  awsCredential(fields: Record<string, unknown> = {}): Promise<Credential> {
    return this.n8n.api.createCredential("vault", "vaultSecretAwsApi", {
      ...this.identity,
      allowedSecrets: "e2e/*",
      allowedDomains: this.allowedDomains,
      ...fields,
    });
  }

  /** A credential for n8n's own HTTP Request node. */
  keyCredential(secretId: string, fields: Record<string, unknown> = {}): Promise<Credential> {
    return this.n8n.api.createCredential(`key ${secretId}`, "vaultSecretKeyApi", {
      ...this.identity,
      provider: "custom",
      secretId,
      jsonField: "API_KEY",
      injectAs: "bearer",
      allowedSecrets: "e2e/*",
      additionalDomains: this.allowedDomains,
      ...fields,
    });
  }

  get allowedDomains(): string {
    return [this.provider.url, this.closedUrl].map((url) => new URL(url).host).join(", ");
  }

  /** Saves and activates a workflow, calls its webhook (its name is the path) and waits for the execution's end. */
  async run(workflow: Workflow, body: unknown = {}): Promise<Run> {
    const id = await this.n8n.api.createWorkflow(workflow);
    await this.n8n.api.activate(id);
    const answer = await this.n8n.api.webhook(workflow.name, body);
    return { answer, ...(await this.lastExecution(id)) };
  }

  /** Saves a workflow that begins with a Manual Trigger, runs it as the editor does and waits for its end. */
  async runInEditor(workflow: Workflow): Promise<Omit<Run, "answer">> {
    const id = await this.n8n.api.createWorkflow(workflow);
    await this.n8n.api.runInEditor(id, "Manual Trigger");
    for (;;) {
      const execution = await this.lastExecution(id);
      if (["success", "error", "crashed"].includes(execution.status)) return execution;
      await sleep(50);
    }
  }

  /** The newest execution of a workflow. */
  async lastExecution(workflowId: string): Promise<Omit<Run, "answer">> {
    const query = `/executions?workflowId=${workflowId}&includeData=true&limit=1`;
    const { data } = await this.n8n.api.public<{ data: { status: string }[] }>("GET", query);
    return { status: data[0]?.status ?? "never ran", text: JSON.stringify(data[0] ?? null) };
  }

  /** How many values AWS was asked for so far. */
  valuesRead(): number {
    const reads = this.faults.log.filter(({ operation }) => /^(Batch)?GetSecretValue$/.test(operation));
    return reads.flatMap(({ secretIds }) => secretIds).length;
  }

  /** Looks for every key, or for that of one case, in everything that n8n has kept, printed and answers. */
  search(name?: string): Promise<SearchReport> {
    const { secretAccessKey } = this.aws.credentials;
    const all: Record<string, string> = { ...this.keys, "the AWS secret access key": secretAccessKey };
    return searchN8n(this.n8n, name === undefined ? all : { [name]: all[name] ?? "" });
  }

  #newKey(name: string): string {
    const key = newCanary();
    this.keys[name] = key;
    this.provider.accept(key);
    return key;
  }
}
