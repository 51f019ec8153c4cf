import type { Samples, Vendor } from "../vendor.ts";

export const fireflies: Vendor = {
  name: "Fireflies.ai",
  category: "productivity",
  env: "FIREFLIES_API_KEY",
  docs: "https://docs.fireflies.ai/",
  revoke: "https://app.fireflies.ai/settings",
  rules: [
    {
      id: "fireflies-api-key",
      kind: "API key",
      shape: "{uuid}",
      near: ["fireflies api", "fireflies ai", "fireflies key", "fireflies token"],
    },
  ],
};

export const firefliesSamples: Samples = {
  "fireflies-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
