import type { Samples, Vendor } from "../vendor.ts";

export const recraft: Vendor = {
  name: "Recraft",
  category: "ai",
  env: "RECRAFT_API_KEY",
  docs: "https://www.recraft.ai/docs",
  revoke: "https://www.recraft.ai/profile/api",
  rules: [{ id: "recraft-api-key", kind: "API key", shape: "{alnum:64}", near: ["recraft"] }],
};

export const recraftSamples: Samples = {
  "recraft-api-key": {
    misses: [
      ["API_KEY={alnum:64}", "nothing names the provider"],
      ["RECRAFT_API_KEY={alnum:63}", "one character short"],
    ],
  },
};
