import type { Samples, Vendor } from "../vendor.ts";

export const shotstack: Vendor = {
  name: "Shotstack",
  category: "ai",
  env: "SHOTSTACK_API_KEY",
  docs: "https://shotstack.io/docs",
  revoke: "https://dashboard.shotstack.io/",
  rules: [{ id: "shotstack-api-key", kind: "API key", shape: "{alnum:40}", near: ["shotstack"] }],
};

export const shotstackSamples: Samples = {
  "shotstack-api-key": {
    misses: [
      ["API_KEY={alnum:40}", "nothing names the provider"],
      ["SHOTSTACK_API_KEY={alnum:39}", "one character short"],
    ],
  },
};
