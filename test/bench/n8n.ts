import { httpRequestNode, sendNode } from "../n8n/callers.ts";
import { vaultSecret } from "../n8n/vault-secret-node.ts";
import { World } from "../n8n/world.ts";
import type { Node } from "../setup/n8n-api.ts";
import { N8N_VERSION } from "../setup/n8n-install.ts";
import installIfMissing from "../setup/n8n-ready.ts";
import { chain, httpRequest, splitItems, webhook } from "../setup/workflow.ts";
import { median } from "./median.ts";
import { markdownTable } from "./table.ts";

const ITEMS = 200;
const RUNS = 7;
const SECRET = "bench";

/** What each item costs in a real n8n, by n8n's own timing of the node that handles it. */
export async function n8nItems(): Promise<string> {
  await installIfMissing();
  const world = await World.start("warn");
  try {
    const nodes = await nodesOf(world);
    const workflows = await Promise.all(Object.entries(nodes).map(([title, node]) => save(world, title, node)));
    const times = workflows.map((): number[] => []);
    // In turns, so that what else the machine does meets all alike. The first round fills caches and is left out.
    for (let run = 0; run <= RUNS; run += 1) {
      for (const [index, workflow] of workflows.entries()) {
        const time = await timeOf(world, workflow);
        if (run > 0) times[index]?.push(time);
      }
    }
    const perItem = times.map((runs) => median(runs) / ITEMS);
    const rows = workflows.map(({ title }, index) => {
      const time = perItem[index] ?? Number.NaN;
      return [title, time.toFixed(2), (time - (perItem[0] ?? Number.NaN)).toFixed(2)];
    });
    return `## Time per item in n8n\n\n${TEXT}\n\n${markdownTable(["", "ms per item", "added, ms"], rows)}`;
  } finally {
    await world.stop();
  }
}

const TEXT = `n8n ${N8N_VERSION}, ${ITEMS} items in one run, the API on loopback and the key cached; n8n's own timing of the node, median of ${RUNS} runs. "Added" is against the No Operation node. n8n's HTTP Request node has all its requests under way at once, Send ten.`;

/** The last node of each workflow. The first one is what the others are compared with. */
async function nodesOf(world: World): Promise<Record<string, Node>> {
  const key = await world.secret(SECRET);
  const call = { secret: SECRET, url: `${world.provider.url}/${SECRET}/v1/models` };
  const own = await world.n8n.api.createCredential("own", "openAiApi", { apiKey: key });
  const get = { resource: "secret", operation: "get", jsonField: "API_KEY" };
  return {
    "No Operation": { name: "No Operation", type: "n8n-nodes-base.noOp", typeVersion: 1, parameters: {} },
    "Vault Secret, Secret → Get": vaultSecret(await world.awsCredential(), `e2e/${SECRET}`, get),
    "HTTP Request, key stored in n8n": httpRequest(own, call),
    "HTTP Request with Vault Secret Key API": await httpRequestNode.node(world, call),
    "Vault Secret, Request → Send": await sendNode.node(world, call),
  };
}

interface Saved {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly node: string;
}

async function save(world: World, title: string, node: Node): Promise<Saved> {
  const path = title.toLowerCase().replace(/\W+/g, "-");
  const id = await world.n8n.api.createWorkflow(chain(path, [webhook(path), splitItems(), node]));
  await world.n8n.api.activate(id);
  return { id, title, path, node: node.name };
}

interface Execution {
  readonly status: string;
  readonly data: {
    readonly resultData: { readonly runData: Readonly<Record<string, readonly { readonly executionTime: number }[]>> };
  };
}

/** Milliseconds that n8n has spent in the node in one more run. */
async function timeOf(world: World, { id, title, path, node }: Saved): Promise<number> {
  const items = Array.from({ length: ITEMS }, (_, index) => ({ index }));
  await world.n8n.api.webhook(path, { items });
  const { text } = await world.lastExecution(id);
  const { status, data } = JSON.parse(text) as Execution;
  const time = data.resultData.runData[node]?.[0]?.executionTime;
  if (status !== "success" || time === undefined) throw new Error(`"${title}" did not run to its end`);
  return time;
}
