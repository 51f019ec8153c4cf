import type { Samples, Vendor } from "../vendor.ts";

export const ory: Vendor = {
  name: "Ory",
  category: "identity",
  env: "ORY_PAT",
  docs: "https://www.ory.sh/docs",
  revoke: "https://console.ory.sh/",
  rules: [
    { id: "ory-api-key", kind: "API key", severity: "critical", shape: "ory_(pat|apikey|wak)_{url:24,48}" },
    { id: "ory-session-token", kind: "session token", shape: "ory_st_{url:24,48}" },
    { id: "ory-oauth-token", kind: "OAuth token", shape: "ory_(at|rt|ac)_{url:43}.{url:43}" },
  ],
};

export const orySamples: Samples = {};
