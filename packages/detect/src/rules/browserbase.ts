import type { Samples, Vendor } from "../vendor.ts";

export const browserbase: Vendor = {
  name: "Browserbase",
  category: "automation",
  env: "BROWSERBASE_API_KEY",
  docs: "https://docs.browserbase.com/",
  revoke: "https://www.browserbase.com/settings",
  rules: [{ id: "browserbase-api-key", kind: "API key", shape: "bb_(live|test)_{url:27}" }],
};

export const browserbaseSamples: Samples = {
  "browserbase-api-key": { misses: [["BROWSERBASE_API_KEY=bb_live_{url:26}", "one character short"]] },
};
