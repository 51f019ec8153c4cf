import type { Samples, Vendor } from "../vendor.ts";

export const hunter: Vendor = {
  name: "Hunter",
  category: "automation",
  env: "HUNTER_API_KEY",
  docs: "https://hunter.io/api-documentation",
  revoke: "https://hunter.io/api-keys",
  rules: [
    { id: "hunter-api-key", kind: "API key", shape: "{hex:40}", near: ["hunter.io", "hunter api", "hunter key"] },
  ],
};

export const hunterSamples: Samples = {
  "hunter-api-key": {
    misses: [
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["HUNTER_API_KEY={hex:39}", "one character short"],
    ],
  },
};
