import type { Samples, Vendor } from "../vendor.ts";

export const privateai: Vendor = {
  name: "Private AI",
  category: "ai",
  env: "PRIVATE_AI_API_KEY",
  docs: "https://docs.private-ai.com/",
  revoke: "https://portal.private-ai.com/",
  rules: [{ id: "privateai-api-key", kind: "API key", shape: "{alnum:32}", near: ["private ai"] }],
};

export const privateaiSamples: Samples = {
  "privateai-api-key": {
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["PRIVATE_AI_API_KEY={alnum:31}", "one character short"],
    ],
  },
};
