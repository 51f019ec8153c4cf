import type { Samples, Vendor } from "../vendor.ts";

export const browseruse: Vendor = {
  name: "Browser Use",
  category: "automation",
  env: "BROWSER_USE_API_KEY",
  docs: "https://docs.cloud.browser-use.com/",
  revoke: "https://cloud.browser-use.com/settings",
  rules: [{ id: "browseruse-api-key", kind: "API key", shape: "bu_{url:42,46}", near: ["browser use"] }],
};

export const browseruseSamples: Samples = {
  "browseruse-api-key": {
    misses: [
      ["API_KEY=bu_{url:42,46}", "nothing names the provider"],
      ["BROWSER_USE_API_KEY=bu_{url:41}", "one character short"],
    ],
  },
};
