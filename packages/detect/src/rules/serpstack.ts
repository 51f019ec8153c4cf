import type { Samples, Vendor } from "../vendor.ts";

export const serpstack: Vendor = {
  name: "serpstack",
  category: "automation",
  env: "SERPSTACK_API_KEY",
  docs: "https://serpstack.com/documentation",
  revoke: "https://serpstack.com/dashboard",
  rules: [{ id: "serpstack-api-key", kind: "API key", shape: "{hex:32}", near: ["serpstack"] }],
};

export const serpstackSamples: Samples = {
  "serpstack-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["SERPSTACK_API_KEY={hex:31}", "one character short"],
    ],
  },
};
