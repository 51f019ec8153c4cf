import type { Samples, Vendor } from "../vendor.ts";

export const mem0: Vendor = {
  name: "Mem0",
  category: "ai",
  env: "MEM0_API_KEY",
  docs: "https://docs.mem0.ai/",
  revoke: "https://app.mem0.ai/",
  rules: [{ id: "mem0-api-key", kind: "API key", shape: "m0-{alnum:24,44}", near: ["mem0"] }],
};

export const mem0Samples: Samples = {
  "mem0-api-key": {
    misses: [
      ["API_KEY=m0-{alnum:24,44}", "nothing names the provider"],
      ["MEM0_API_KEY=m0-{alnum:23}", "one character short"],
    ],
  },
};
