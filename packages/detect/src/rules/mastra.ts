import type { Samples, Vendor } from "../vendor.ts";

export const mastra: Vendor = {
  name: "Mastra",
  category: "ai",
  env: "MASTRA_API_KEY",
  docs: "https://mastra.ai/docs",
  revoke: "https://mastra.ai/",
  rules: [{ id: "mastra-api-key", kind: "API key", shape: ["msk_{alnum:32|48|64}"], near: ["mastra"] }],
};

export const mastraSamples: Samples = {
  "mastra-api-key": {
    misses: [
      ["API_KEY=msk_{alnum:32|48|64}", "nothing names the provider"],
      ["MASTRA_API_KEY=msk_{alnum:31}", "one character short"],
    ],
  },
};
