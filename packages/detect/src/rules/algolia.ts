import type { Samples, Vendor } from "../vendor.ts";

export const algolia: Vendor = {
  name: "Algolia",
  category: "data",
  env: "ALGOLIA_ADMIN_API_KEY",
  docs: "https://www.algolia.com/doc",
  revoke: "https://dashboard.algolia.com/account/api-keys",
  rules: [
    {
      id: "algolia-api-key",
      kind: "API key",
      severity: "high",
      shape: "{hex:32}",
      near: ["algolia admin", "algolia api", "algolia write", "algolia key"],
    },
  ],
};

export const algoliaSamples: Samples = {
  "algolia-api-key": {
    hits: ["ALGOLIA_ADMIN_KEY=‹{hex:32}›"],
    misses: [
      ["ALGOLIA_SEARCH_KEY={hex:32}", "may be public"],
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["ALGOLIA_ADMIN_API_KEY={hex:31}", "one character short"],
    ],
  },
};
