import type { Samples, Vendor } from "../vendor.ts";

export const crawlbase: Vendor = {
  name: "Crawlbase",
  category: "automation",
  env: "CRAWLBASE_TOKEN",
  docs: "https://crawlbase.com/docs",
  revoke: "https://crawlbase.com/dashboard/account/docs",
  rules: [{ id: "crawlbase-token", kind: "token", shape: "{url:22}", near: ["crawlbase", "proxycrawl"] }],
};

export const crawlbaseSamples: Samples = {
  "crawlbase-token": {
    misses: [
      ["API_KEY={url:22}", "nothing names the provider"],
      ["CRAWLBASE_TOKEN={url:21}", "one character short"],
    ],
  },
};
