import type { Samples, Vendor } from "../vendor.ts";

export const greptile: Vendor = {
  name: "Greptile",
  category: "ai",
  env: "GREPTILE_API_KEY",
  docs: "https://www.greptile.com/docs",
  revoke: "https://app.greptile.com/",
  rules: [{ id: "greptile-api-key", kind: "API key", shape: "{b64:48}", near: ["greptile"] }],
};

export const greptileSamples: Samples = {
  "greptile-api-key": {
    misses: [
      ["API_KEY={b64:48}", "nothing names the provider"],
      ["GREPTILE_API_KEY={b64:47}", "one character short"],
    ],
  },
};
