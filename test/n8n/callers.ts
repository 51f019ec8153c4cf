import type { Node } from "../setup/n8n-api.ts";
import { type CallOptions, httpRequest } from "../setup/workflow.ts";
import { send } from "./vault-secret-node.ts";
import type { World } from "./world.ts";

export interface Call extends CallOptions {
  /** Name of the case, whose secret is used; an expression for several. */
  readonly secret: string;
  /** How the key travels; bearer by default. */
  readonly injection?: Record<string, unknown>;
  /** Fields of the credential in place of the vault's own keys. */
  readonly identity?: Record<string, unknown>;
}

/** A way by which a workflow calls an API with a key from the vault. */
export interface Caller {
  readonly name: string;
  /** For names of workflows. */
  readonly slug: string;
  /** The last node of a workflow: calls the API. */
  node(world: World, call: Call): Promise<Node>;
}

export const sendNode: Caller = {
  name: "Vault Secret node, Request → Send",
  slug: "send",
  node: async (world, { secret, injection, identity, ...call }) =>
    send(await world.awsCredential(identity), secretId(secret), call, injection),
};

export const httpRequestNode = stock(4.5, "stock");
export const httpRequestNode42 = stock(4.2, "stock42");

function stock(version: number, slug: string): Caller {
  return {
    name: `n8n's HTTP Request node ${version} with a Vault Secret Key API credential`,
    slug,
    node: async (world, { secret, injection, identity, ...call }) =>
      httpRequest(await world.keyCredential(secretId(secret), { ...injection, ...identity }), call, version),
  };
}

function secretId(secret: string): string {
  return secret.startsWith("=") ? secret : `e2e/${secret}`;
}
