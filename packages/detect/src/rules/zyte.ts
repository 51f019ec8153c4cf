import type { Samples, Vendor } from "../vendor.ts";

export const zyte: Vendor = {
  name: "Zyte",
  category: "automation",
  env: "ZYTE_API_KEY",
  docs: "https://docs.zyte.com/",
  revoke: "https://app.zyte.com/",
  rules: [{ id: "zyte-api-key", kind: "API key", shape: "{hex:32}", near: ["zyte"] }],
};

export const zyteSamples: Samples = {
  "zyte-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["ZYTE_API_KEY={hex:31}", "one character short"],
    ],
  },
};
