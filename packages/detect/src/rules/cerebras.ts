import type { Samples, Vendor } from "../vendor.ts";

export const cerebras: Vendor = {
  name: "Cerebras",
  category: "ai",
  env: "CEREBRAS_API_KEY",
  docs: "https://inference-docs.cerebras.ai/",
  revoke: "https://cloud.cerebras.ai/",
  rules: [{ id: "cerebras-api-key", kind: "API key", severity: "critical", shape: "csk-{lalnum:48}" }],
};

export const cerebrasSamples: Samples = {
  "cerebras-api-key": {
    hits: ['client = Cerebras(api_key="‹csk-{lalnum:48}›")'],
    misses: [
      ["CEREBRAS_API_KEY=csk-{lalnum:47}", "one character short"],
      ["CEREBRAS_API_KEY=csk-your-key-here", "a placeholder"],
    ],
  },
};
