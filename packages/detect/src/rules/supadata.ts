import type { Samples, Vendor } from "../vendor.ts";

export const supadata: Vendor = {
  name: "Supadata",
  category: "automation",
  env: "SUPADATA_API_KEY",
  docs: "https://docs.supadata.ai/",
  revoke: "https://dash.supadata.ai/",
  rules: [{ id: "supadata-api-key", kind: "API key", shape: "sd_{hex:32}", near: ["supadata"] }],
};

export const supadataSamples: Samples = {
  "supadata-api-key": {
    misses: [
      ["API_KEY=sd_{hex:32}", "nothing names the provider"],
      ["SUPADATA_API_KEY=sd_{hex:31}", "one character short"],
    ],
  },
};
