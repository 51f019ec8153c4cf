import type { Samples, Vendor } from "../vendor.ts";

export const browserless: Vendor = {
  name: "Browserless",
  category: "automation",
  env: "BROWSERLESS_TOKEN",
  docs: "https://docs.browserless.io/",
  revoke: "https://account.browserless.io/",
  rules: [
    { id: "browserless-api-token", kind: "API token", shape: ["{alnum:17}{hex:32}", "{uuid}"], near: ["browserless"] },
  ],
};

export const browserlessSamples: Samples = {
  "browserless-api-token": {
    hits: ["wss://production-sfo.browserless.io?token=‹{alnum:17}{hex:32}›"],
    misses: [
      ["API_KEY={alnum:17}{hex:32}", "nothing names the provider"],
      ["BROWSERLESS_TOKEN={alnum:17}{hex:31}", "one character short"],
    ],
  },
};
