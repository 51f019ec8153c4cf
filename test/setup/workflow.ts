import type { Credential, Node, Workflow } from "./n8n-api.ts";

/** A workflow whose nodes follow one another. */
export function chain(name: string, nodes: readonly Node[], more: Partial<Workflow> = {}): Workflow {
  const connections: Record<string, unknown> = {};
  let before: Node | undefined;
  for (const node of nodes) {
    if (before) connections[before.name] = { main: [[{ node: node.name, type: "main", index: 0 }]] };
    before = node;
  }
  return { name, nodes, connections, ...more };
}

/** Starts a workflow with a POST to /webhook/<path> and answers with the last node's items. */
export function webhook(path: string): Node {
  const parameters = { path, httpMethod: "POST", responseMode: "lastNode", responseData: "allEntries", options: {} };
  return { name: "Webhook", type: "n8n-nodes-base.webhook", typeVersion: 2, webhookId: path, parameters };
}

export function manualTrigger(): Node {
  return { name: "Manual Trigger", type: "n8n-nodes-base.manualTrigger", typeVersion: 1, parameters: {} };
}

/** One item per entry of the list `items` in the webhook's body. */
export function splitItems(): Node {
  const parameters = { fieldToSplitOut: "body.items", options: {} };
  return { name: "Split Items", type: "n8n-nodes-base.splitOut", typeVersion: 1, parameters };
}

export function errorTrigger(): Node {
  return { name: "Error Trigger", type: "n8n-nodes-base.errorTrigger", typeVersion: 1, parameters: {} };
}

/** Called by another workflow, with all of its items. */
export function subWorkflowTrigger(): Node {
  const parameters = { inputSource: "passthrough" };
  return { name: "Called", type: "n8n-nodes-base.executeWorkflowTrigger", typeVersion: 1.1, parameters };
}

export function subWorkflow(id: string): Node {
  const workflowId = { __rl: true, mode: "id", value: id };
  const parameters = { workflowId, options: {} };
  return { name: "Sub-workflow", type: "n8n-nodes-base.executeWorkflow", typeVersion: 1.2, parameters };
}

/** What a node that calls an API with a key has to be told. Texts may be expressions. */
export interface CallOptions {
  readonly url: string;
  /** Default 60 000. */
  readonly timeoutMs?: number;
  /** Of our own node. Default 10; n8n's sends all at once. */
  readonly itemsAtOnce?: number;
  /** Settings of the node itself, such as `onError` or `retryOnFail`. */
  readonly node?: Record<string, unknown>;
}

/** n8n's own HTTP Request node with a predefined credential. `version` is by default 4.5, the newest. */
export function httpRequest(credential: Credential, call: CallOptions, version = 4.5): Node {
  const { id, name, type } = credential;
  const authentication = { authentication: "predefinedCredentialType", nodeCredentialType: type };
  const options = { timeout: call.timeoutMs ?? 60_000 };
  return {
    name: "HTTP Request",
    type: "n8n-nodes-base.httpRequest",
    typeVersion: version,
    parameters: { url: call.url, ...authentication, options },
    credentials: { [type]: { id, name } },
    ...call.node,
  };
}
