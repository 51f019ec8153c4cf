import type { Samples, Vendor } from "../vendor.ts";

export const segmind: Vendor = {
  name: "Segmind",
  category: "ai",
  env: "SEGMIND_API_KEY",
  docs: "https://docs.segmind.com/",
  revoke: "https://cloud.segmind.com/console/api-keys",
  rules: [{ id: "segmind-api-key", kind: "API key", shape: "SG_{hex:16}", near: ["segmind"] }],
};

export const segmindSamples: Samples = {
  "segmind-api-key": {
    misses: [
      ["API_KEY=SG_{hex:16}", "nothing names the provider"],
      ["SEGMIND_API_KEY=SG_{hex:15}", "one character short"],
    ],
  },
};
