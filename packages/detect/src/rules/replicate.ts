import type { Samples, Vendor } from "../vendor.ts";

export const replicate: Vendor = {
  name: "Replicate",
  category: "ai",
  env: "REPLICATE_API_TOKEN",
  docs: "https://replicate.com/docs/reference/http",
  revoke: "https://replicate.com/account/api-tokens",
  rules: [{ id: "replicate-api-token", kind: "API token", severity: "critical", shape: "r8_{alnum:37}" }],
};

export const replicateSamples: Samples = {
  "replicate-api-token": {
    hits: ['new Replicate({ auth: "‹r8_{alnum:37}›" })'],
    misses: [
      ["REPLICATE_API_TOKEN=r8_{alnum:36}", "one character short"],
      ["REPLICATE_API_TOKEN=r8_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
};
