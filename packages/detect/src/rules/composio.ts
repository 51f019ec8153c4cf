import type { Samples, Vendor } from "../vendor.ts";

export const composio: Vendor = {
  name: "Composio",
  category: "ai",
  env: "COMPOSIO_API_KEY",
  docs: "https://docs.composio.dev/",
  revoke: "https://platform.composio.dev/settings",
  rules: [
    {
      id: "composio-api-key",
      kind: "API key",
      severity: "high",
      shape: ["ak_{url:20}", "ck_{url:20}"],
      near: ["composio"],
    },
  ],
};

export const composioSamples: Samples = {
  "composio-api-key": {
    misses: [
      ["API_KEY=ak_{url:20}", "nothing names the provider"],
      ["COMPOSIO_API_KEY=ak_{url:19}", "one character short"],
    ],
  },
};
