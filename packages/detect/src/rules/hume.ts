import type { Samples, Vendor } from "../vendor.ts";

export const hume: Vendor = {
  name: "Hume AI",
  category: "voice",
  env: "HUME_API_KEY",
  docs: "https://dev.hume.ai/",
  revoke: "https://app.hume.ai/keys",
  rules: [{ id: "hume-api-key", kind: "API key", shape: "{alnum:48}", near: ["hume"] }],
};

export const humeSamples: Samples = {
  "hume-api-key": {
    misses: [
      ["API_KEY={alnum:48}", "nothing names the provider"],
      ["HUME_API_KEY={alnum:47}", "one character short"],
    ],
  },
};
