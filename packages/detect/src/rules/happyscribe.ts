import type { Samples, Vendor } from "../vendor.ts";

export const happyscribe: Vendor = {
  name: "HappyScribe",
  category: "voice",
  env: "HAPPYSCRIBE_API_KEY",
  docs: "https://dev.happyscribe.com/",
  revoke: "https://www.happyscribe.com/",
  rules: [
    { id: "happyscribe-api-key", kind: "API key", severity: "medium", shape: "{alnum:24}", near: ["happyscribe"] },
  ],
};

export const happyscribeSamples: Samples = {
  "happyscribe-api-key": {
    misses: [
      ["API_KEY={alnum:24}", "nothing names the provider"],
      ["HAPPYSCRIBE_API_KEY={alnum:23}", "one character short"],
    ],
  },
};
