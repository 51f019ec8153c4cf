import type { Samples, Vendor } from "../vendor.ts";

export const aimlapi: Vendor = {
  name: "AI/ML API",
  category: "ai",
  env: "AIMLAPI_KEY",
  docs: "https://docs.aimlapi.com/",
  revoke: "https://aimlapi.com/app/keys",
  rules: [
    { id: "aimlapi-api-key", kind: "API key", severity: "critical", shape: "{hex:32}", near: ["aimlapi", "aiml api"] },
  ],
};

export const aimlapiSamples: Samples = {
  "aimlapi-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["AIMLAPI_KEY={hex:31}", "one character short"],
    ],
  },
};
