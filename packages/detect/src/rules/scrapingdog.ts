import type { Samples, Vendor } from "../vendor.ts";

export const scrapingdog: Vendor = {
  name: "Scrapingdog",
  category: "automation",
  env: "SCRAPINGDOG_API_KEY",
  docs: "https://docs.scrapingdog.com/",
  revoke: "https://api.scrapingdog.com/",
  rules: [{ id: "scrapingdog-api-key", kind: "API key", shape: "{hex:24}", near: ["scrapingdog"] }],
};

export const scrapingdogSamples: Samples = {
  "scrapingdog-api-key": {
    misses: [
      ["API_KEY={hex:24}", "nothing names the provider"],
      ["SCRAPINGDOG_API_KEY={hex:23}", "one character short"],
    ],
  },
};
