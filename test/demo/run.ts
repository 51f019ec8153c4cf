import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CreateSecretCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { type LocalAws, startLocalAws } from "@vault-secret/local-aws";
import { newCanary } from "../canary/canary.ts";
import { type SearchReport, searchN8n } from "../canary/search.ts";
import { type N8n, startN8n } from "../setup/n8n.ts";
import type { Workflow } from "../setup/n8n-api.ts";
import { installN8n, isN8nInstalled, N8N_COST, N8N_VERSION } from "../setup/n8n-install.ts";
import { Provider } from "../setup/provider.ts";
import { chain, webhook } from "../setup/workflow.ts";
import { say, step } from "./screen.ts";

const SECRET = "demo/newsletter/openai";
const PROMPT = "Name one thing that is better kept in a vault.";

/** What came out, and an n8n that is still open. */
export interface Demo extends AsyncDisposable {
  /** Of the key in the vault. */
  readonly fingerprint: string;
  /** Of the keys that the provider was sent, in order. */
  readonly seen: readonly string[];
  readonly report: SearchReport;
  /** How often the search found a decoy that was stored on purpose. */
  readonly decoyHits: number;
  readonly url: string;
  readonly login: { readonly email: string; readonly password: string };
  readonly aws: LocalAws;
  readonly provider: string;
}

/** Starts everything, runs the workflow and searches for the key. What was started is ended on failure and on abort. */
export async function startDemo(signal: AbortSignal): Promise<Demo> {
  await using started = new AsyncDisposableStack();
  const open = async <T>(starting: Promise<T>, close: (thing: T) => Promise<void>): Promise<T> => {
    const thing = started.adopt(await starting, close);
    signal.throwIfAborted();
    return thing;
  };
  if (!isN8nInstalled()) say(`  First n8n ${N8N_VERSION} is installed: ${N8N_COST}.\n`);
  const key = newCanary();
  const aws = await step("a vault on this machine, with an invented API key in it", async () => {
    const vault = await open(startLocalAws({ memory: true }), (it) => it.close());
    await createSecret(vault, key);
    return vault;
  });
  const provider = await step("a small OpenAI-compatible provider", () => open(Provider.start(), (it) => it.close()));
  provider.accept(key);
  await step(`n8n ${N8N_VERSION}, installed`, (progress) => installN8n(progress, signal));
  const n8n = await step("n8n, started with our packed node", () =>
    open(startN8n({ packages: ["n8n-nodes-vault-secret"], signal }), (it) => it.stop()),
  );
  await step("a workflow that calls the provider, run through its webhook", () => runDemo(n8n, aws, provider));
  signal.throwIfAborted();
  const { report, decoyHits } = await step("a search for the key in all that n8n has kept, said and answered", () =>
    searchBoth(n8n, key),
  );
  const seen = provider.seen("demo").map(({ places }) => places.authorization ?? "none");
  const { url, api } = n8n;
  const login = { email: api.email, password: api.password };
  const rest = started.move();
  const found = { fingerprint: provider.fingerprint(key), seen, report, decoyHits };
  return { ...found, url, login, aws, provider: provider.url, [Symbol.asyncDispose]: () => rest.disposeAsync() };
}

async function createSecret({ endpoint, region, credentials }: LocalAws, key: string): Promise<void> {
  const client = new SecretsManagerClient({ endpoint, region, credentials });
  const SecretString = JSON.stringify({ OPENAI_API_KEY: key });
  await client.send(new CreateSecretCommand({ Name: SECRET, SecretString }));
  client.destroy();
}

async function runDemo({ api }: N8n, aws: LocalAws, provider: Provider): Promise<void> {
  const { accessKeyId, secretAccessKey } = aws.credentials;
  const identity = { authMode: "accessKey", accessKeyId, secretAccessKey, region: aws.region, endpoint: aws.endpoint };
  const allowedSecrets = "demo/*";
  const host = new URL(provider.url).host;
  const credentials = [
    await api.createCredential("Vault", "vaultSecretAwsApi", { ...identity, allowedSecrets, allowedDomains: host }),
    await api.createCredential("OpenAI key from the vault", "vaultSecretKeyApi", {
      ...identity,
      allowedSecrets,
      provider: "custom",
      injectAs: "bearer",
      secretId: SECRET,
      jsonField: "OPENAI_API_KEY",
      additionalDomains: host,
    }),
  ];
  const workflow = await readWorkflow({ "https://provider.example": provider.url, "demo-secret": SECRET });
  const nodes = workflow.nodes.map((node) => {
    const used = credentials.filter(({ type }) => node.credentials && type in node.credentials);
    const references = used.map(({ id, name, type }) => [type, { id, name }]);
    return used.length > 0 ? { ...node, credentials: Object.fromEntries(references) } : node;
  });
  await api.activate(await api.createWorkflow({ ...workflow, nodes }));
  const answer = await api.webhook("vault-secret-demo", { prompt: PROMPT });
  if (answer.status !== 200) throw new Error(`the workflow failed: ${answer.text}`);
}

async function readWorkflow(names: Readonly<Record<string, string>>): Promise<Workflow> {
  const path = join(import.meta.dirname, "../fixtures/workflows/demo.json");
  let text = await readFile(path, "utf8");
  for (const [name, value] of Object.entries(names)) text = text.replaceAll(name, value);
  return JSON.parse(text) as Workflow;
}

/** Searches for the key, and for a decoy that a workflow stores on purpose: a search that finds nothing must be able to find. */
async function searchBoth(n8n: N8n, key: string): Promise<{ report: SearchReport; decoyHits: number }> {
  const decoy = newCanary();
  const control = chain("Control: stores a decoy on purpose", [webhook("decoy")]);
  await n8n.api.activate(await n8n.api.createWorkflow(control));
  await n8n.api.webhook("decoy", { decoy });
  const { hits, ...report } = await searchN8n(n8n, { key, decoy });
  const of = (canary: string) => hits.filter((hit) => hit.canary === canary);
  return { report: { ...report, hits: of("key") }, decoyHits: of("decoy").length };
}
