import type { Samples, Vendor } from "../vendor.ts";

export const promptlayer: Vendor = {
  name: "PromptLayer",
  category: "monitoring",
  env: "PROMPTLAYER_API_KEY",
  docs: "https://docs.promptlayer.com/",
  revoke: "https://dashboard.promptlayer.com/",
  rules: [{ id: "promptlayer-api-key", kind: "API key", shape: "pl_{hex:32}", near: ["promptlayer"] }],
};

export const promptlayerSamples: Samples = {
  "promptlayer-api-key": {
    misses: [
      ["API_KEY=pl_{hex:32}", "nothing names the provider"],
      ["PROMPTLAYER_API_KEY=pl_{hex:31}", "one character short"],
    ],
  },
};
