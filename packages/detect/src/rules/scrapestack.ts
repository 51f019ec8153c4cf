import type { Samples, Vendor } from "../vendor.ts";

export const scrapestack: Vendor = {
  name: "scrapestack",
  category: "automation",
  env: "SCRAPESTACK_API_KEY",
  docs: "https://scrapestack.com/documentation",
  revoke: "https://scrapestack.com/dashboard",
  rules: [{ id: "scrapestack-api-key", kind: "API key", shape: "{hex:32}", near: ["scrapestack"] }],
};

export const scrapestackSamples: Samples = {
  "scrapestack-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["SCRAPESTACK_API_KEY={hex:31}", "one character short"],
    ],
  },
};
