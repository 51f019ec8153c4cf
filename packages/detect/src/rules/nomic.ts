import type { Samples, Vendor } from "../vendor.ts";

export const nomic: Vendor = {
  name: "Nomic",
  category: "ai",
  env: "NOMIC_API_KEY",
  docs: "https://docs.nomic.ai/",
  revoke: "https://atlas.nomic.ai/",
  rules: [{ id: "nomic-api-key", kind: "API key", shape: "nk-{url:43}", near: ["nomic"] }],
};

export const nomicSamples: Samples = {
  "nomic-api-key": {
    misses: [
      ["API_KEY=nk-{url:43}", "nothing names the provider"],
      ["NOMIC_API_KEY=nk-{url:42}", "one character short"],
    ],
  },
};
