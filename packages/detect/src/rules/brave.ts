import type { Samples, Vendor } from "../vendor.ts";

export const brave: Vendor = {
  name: "Brave Search",
  category: "automation",
  env: "BRAVE_API_KEY",
  docs: "https://api-dashboard.search.brave.com/app",
  revoke: "https://api-dashboard.search.brave.com/app/keys",
  rules: [
    {
      id: "brave-api-key",
      kind: "API key",
      shape: "BSA{url:24,32}",
      near: ["brave search", "brave api", "brave key", "brave token", "x subscription token"],
    },
  ],
};

export const braveSamples: Samples = {
  "brave-api-key": {
    hits: ['headers: { "X-Subscription-Token": "‹BSA{alnum:28}›" }'],
    misses: [
      ["API_KEY=BSA{url:24,32}", "nothing names the provider"],
      ["BRAVE_API_KEY=BSA{url:23}", "one character short"],
    ],
  },
};
