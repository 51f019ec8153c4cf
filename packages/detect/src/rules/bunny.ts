import type { Samples, Vendor } from "../vendor.ts";

export const bunny: Vendor = {
  name: "bunny.net",
  category: "cloud",
  env: "BUNNY_API_KEY",
  docs: "https://docs.bunny.net/",
  revoke: "https://dash.bunny.net/account/api-key",
  rules: [
    {
      id: "bunny-api-key",
      kind: "API key",
      severity: "critical",
      shape: ["{uuid}{uuid}", "{uuid}", "{hex:8}-{hex:4}-{hex:4}-{hex:12}-{hex:4}-{hex:4}"],
      near: ["bunny net", "bunnynet", "bunnycdn", "bunny api", "bunny storage", "bunny access key"],
    },
  ],
};

export const bunnySamples: Samples = {};
