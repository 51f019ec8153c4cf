import type { Credential, Node } from "../setup/n8n-api.ts";
import type { CallOptions } from "../setup/workflow.ts";

/** Our node, Request → Send. */
export function send(
  { id, name, type }: Credential,
  secretId: string,
  { url, timeoutMs = 60_000, node }: CallOptions,
  injection: Record<string, unknown> = {},
): Node {
  return {
    name: "Vault Secret",
    type: "n8n-nodes-vault-secret.vaultSecret",
    typeVersion: 1,
    parameters: {
      resource: "request",
      operation: "send",
      secret: { __rl: true, mode: "name", value: secretId },
      jsonField: "API_KEY",
      provider: "custom",
      injectAs: "bearer",
      ...injection,
      method: "GET",
      url,
      options: { timeoutSeconds: timeoutMs / 1000 },
    },
    credentials: { [type]: { id, name } },
    ...node,
  };
}
