import type { Credential, Node } from "../setup/n8n-api.ts";
import type { CallOptions } from "../setup/workflow.ts";

/** Our node, with any operation on one secret. */
export function vaultSecret(
  { id, name, type }: Credential,
  secretId: string,
  parameters: Record<string, unknown>,
  settings: Record<string, unknown> = {},
): Node {
  return {
    name: "Vault Secret",
    type: "n8n-nodes-vault-secret.vaultSecret",
    typeVersion: 1,
    parameters: { secret: { __rl: true, mode: "name", value: secretId }, ...parameters },
    credentials: { [type]: { id, name } },
    ...settings,
  };
}

/** Our node, Request → Send. */
export function send(
  credential: Credential,
  secretId: string,
  { url, timeoutMs = 60_000, itemsAtOnce = 10, node }: CallOptions,
  injection: Record<string, unknown> = {},
): Node {
  const request = { resource: "request", operation: "send", method: "GET", url };
  const key = { jsonField: "API_KEY", provider: "custom", injectAs: "bearer", ...injection };
  const options = { timeoutSeconds: timeoutMs / 1000, fullResponse: true, itemsAtOnce };
  return vaultSecret(credential, secretId, { ...request, ...key, options }, node);
}
