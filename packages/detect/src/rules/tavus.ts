import type { Samples, Vendor } from "../vendor.ts";

export const tavus: Vendor = {
  name: "Tavus",
  category: "ai",
  env: "TAVUS_API_KEY",
  docs: "https://docs.tavus.io/",
  revoke: "https://platform.tavus.io/api-keys",
  rules: [{ id: "tavus-api-key", kind: "API key", shape: "{hex:32}", near: ["tavus"] }],
};

export const tavusSamples: Samples = {
  "tavus-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["TAVUS_API_KEY={hex:31}", "one character short"],
    ],
  },
};
