import type { Samples, Vendor } from "../vendor.ts";

export const creatomate: Vendor = {
  name: "Creatomate",
  category: "ai",
  env: "CREATOMATE_API_KEY",
  docs: "https://creatomate.com/docs",
  revoke: "https://creatomate.com/dashboard",
  rules: [{ id: "creatomate-api-key", kind: "API key", shape: "{hex:96}", near: ["creatomate"] }],
};

export const creatomateSamples: Samples = {
  "creatomate-api-key": {
    misses: [
      ["API_KEY={hex:96}", "nothing names the provider"],
      ["CREATOMATE_API_KEY={hex:95}", "one character short"],
    ],
  },
};
