import type { Samples, Vendor } from "../vendor.ts";

export const scrapingbee: Vendor = {
  name: "ScrapingBee",
  category: "automation",
  env: "SCRAPINGBEE_API_KEY",
  docs: "https://www.scrapingbee.com/documentation",
  revoke: "https://app.scrapingbee.com/",
  rules: [{ id: "scrapingbee-api-key", kind: "API key", shape: "{ualnum:80}", near: ["scraping bee"] }],
};

export const scrapingbeeSamples: Samples = {
  "scrapingbee-api-key": {
    misses: [
      ["API_KEY={ualnum:80}", "nothing names the provider"],
      ["SCRAPINGBEE_API_KEY={ualnum:79}", "one character short"],
    ],
  },
};
