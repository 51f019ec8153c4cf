import type { Samples, Vendor } from "../vendor.ts";

export const scrapedo: Vendor = {
  name: "Scrape.do",
  category: "automation",
  env: "SCRAPEDO_TOKEN",
  docs: "https://scrape.do/documentation",
  revoke: "https://dashboard.scrape.do/",
  rules: [{ id: "scrapedo-token", kind: "token", shape: "{hex:43}", near: ["scrape do"] }],
};

export const scrapedoSamples: Samples = {
  "scrapedo-token": {
    misses: [
      ["API_KEY={hex:43}", "nothing names the provider"],
      ["SCRAPEDO_TOKEN={hex:42}", "one character short"],
    ],
  },
};
