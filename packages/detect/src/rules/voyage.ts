import type { Samples, Vendor } from "../vendor.ts";

export const voyage: Vendor = {
  name: "Voyage AI",
  category: "ai",
  env: "VOYAGE_API_KEY",
  docs: "https://docs.voyageai.com/",
  revoke: "https://dashboard.voyageai.com/",
  rules: [
    {
      id: "voyage-api-key",
      kind: "API key",
      severity: "critical",
      shape: ["pa-{url:43}", "al-{url:43}"],
      near: ["voyage"],
    },
  ],
};

export const voyageSamples: Samples = {
  "voyage-api-key": {
    hits: ['vo = voyageai.Client(api_key="‹pa-{url:43}›")'],
    misses: [
      ["API_KEY=pa-{url:43}", "nothing names the provider"],
      ["VOYAGE_API_KEY=pa-{url:42}", "one character short"],
    ],
  },
};
