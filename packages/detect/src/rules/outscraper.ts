import type { Samples, Vendor } from "../vendor.ts";

export const outscraper: Vendor = {
  name: "Outscraper",
  category: "automation",
  env: "OUTSCRAPER_API_KEY",
  docs: "https://app.outscraper.com/api-docs",
  revoke: "https://app.outscraper.com/profile",
  rules: [{ id: "outscraper-api-key", kind: "API key", shape: "{alnum:58}", near: ["outscraper"] }],
};

export const outscraperSamples: Samples = {
  "outscraper-api-key": {
    misses: [
      ["API_KEY={alnum:58}", "nothing names the provider"],
      ["OUTSCRAPER_API_KEY={alnum:57}", "one character short"],
    ],
  },
};
