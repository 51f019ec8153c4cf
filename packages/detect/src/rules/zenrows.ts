import type { Samples, Vendor } from "../vendor.ts";

export const zenrows: Vendor = {
  name: "ZenRows",
  category: "automation",
  env: "ZENROWS_API_KEY",
  docs: "https://docs.zenrows.com/",
  revoke: "https://app.zenrows.com/",
  rules: [{ id: "zenrows-api-key", kind: "API key", shape: "{hex:40}", near: ["zenrows"] }],
};

export const zenrowsSamples: Samples = {
  "zenrows-api-key": {
    misses: [
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["ZENROWS_API_KEY={hex:39}", "one character short"],
    ],
  },
};
