import type { Samples, Vendor } from "../vendor.ts";

export const scraperapi: Vendor = {
  name: "ScraperAPI",
  category: "automation",
  env: "SCRAPERAPI_KEY",
  docs: "https://docs.scraperapi.com/",
  revoke: "https://dashboard.scraperapi.com/",
  rules: [{ id: "scraperapi-api-key", kind: "API key", shape: "{lalnum:32}", near: ["scraper api"] }],
};

export const scraperapiSamples: Samples = {
  "scraperapi-api-key": {
    hits: ["http://api.scraperapi.com?api_key=‹{hex:32}›&url=http://example.com"],
    misses: [
      ["API_KEY={lalnum:32}", "nothing names the provider"],
      ["SCRAPERAPI_KEY={lalnum:31}", "one character short"],
    ],
  },
};
