import type { Samples, Vendor } from "../vendor.ts";

export const tailscale: Vendor = {
  name: "Tailscale",
  category: "identity",
  env: "TS_AUTHKEY",
  docs: "https://tailscale.com/kb",
  revoke: "https://login.tailscale.com/",
  rules: [
    { id: "tailscale-auth-key", kind: "auth key", shape: "tskey-auth-{word:8,40}-{word:16,60}" },
    {
      id: "tailscale-api-key",
      kind: "API access token",
      severity: "critical",
      shape: "tskey-api-{word:8,40}-{word:16,60}",
      env: "TAILSCALE_API_KEY",
    },
    {
      id: "tailscale-client-secret",
      kind: "OAuth client secret",
      severity: "critical",
      shape: "tskey-client-{word:8,40}-{word:16,60}",
      env: "TS_OAUTH_SECRET",
    },
    { id: "tailscale-scim-key", kind: "SCIM key", shape: "tskey-scim-{word:8,40}-{word:16,60}" },
    {
      id: "tailscale-webhook-secret",
      kind: "webhook secret",
      severity: "medium",
      shape: "tskey-webhook-{word:8,40}-{word:16,60}",
    },
  ],
};

export const tailscaleSamples: Samples = {
  "tailscale-auth-key": { hits: ["tailscale up --authkey=‹tskey-auth-k{alnum:11}CNTRL-{alnum:32}›"] },
};
