import type { Samples, Vendor } from "../vendor.ts";

export const scrapecreators: Vendor = {
  name: "ScrapeCreators",
  category: "automation",
  env: "SCRAPECREATORS_API_KEY",
  docs: "https://docs.scrapecreators.com/",
  revoke: "https://app.scrapecreators.com/",
  rules: [
    { id: "scrapecreators-api-key", kind: "API key", shape: "{alnum:28}", near: ["scrapecreators", "scrape creators"] },
  ],
};

export const scrapecreatorsSamples: Samples = {
  "scrapecreators-api-key": {
    misses: [
      ["API_KEY={alnum:28}", "nothing names the provider"],
      ["SCRAPECREATORS_API_KEY={alnum:27}", "one character short"],
    ],
  },
};
