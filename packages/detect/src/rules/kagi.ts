import type { Samples, Vendor } from "../vendor.ts";

export const kagi: Vendor = {
  name: "Kagi",
  category: "automation",
  env: "KAGI_API_KEY",
  docs: "https://help.kagi.com/",
  revoke: "https://kagi.com/settings?p=api",
  rules: [{ id: "kagi-api-key", kind: "API key", shape: "{url:11}.{url:43}", near: ["kagi"] }],
};

export const kagiSamples: Samples = {
  "kagi-api-key": {
    misses: [
      ["API_KEY={url:11}.{url:43}", "nothing names the provider"],
      ["KAGI_API_KEY={url:11}.{url:42}", "one character short"],
    ],
  },
};
