import type { Samples, Vendor } from "../vendor.ts";

export const wit: Vendor = {
  name: "Wit.ai",
  category: "ai",
  env: "WIT_AI_TOKEN",
  docs: "https://wit.ai/docs",
  revoke: "https://wit.ai/apps",
  rules: [{ id: "wit-access-token", kind: "access token", shape: "{b32:32}", near: ["wit ai", "wit token"] }],
};

export const witSamples: Samples = {
  "wit-access-token": {
    misses: [
      ["API_KEY={b32:32}", "nothing names the provider"],
      ["WIT_AI_TOKEN={b32:31}", "one character short"],
    ],
  },
};
