import type { Samples, Vendor } from "../vendor.ts";

export const scrapingant: Vendor = {
  name: "ScrapingAnt",
  category: "automation",
  env: "SCRAPINGANT_API_KEY",
  docs: "https://docs.scrapingant.com/",
  revoke: "https://app.scrapingant.com/",
  rules: [{ id: "scrapingant-api-key", kind: "API key", shape: "{hex:32}", near: ["scraping ant"] }],
};

export const scrapingantSamples: Samples = {
  "scrapingant-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["SCRAPINGANT_API_KEY={hex:31}", "one character short"],
    ],
  },
};
