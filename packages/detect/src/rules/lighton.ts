import type { Samples, Vendor } from "../vendor.ts";

export const lighton: Vendor = {
  name: "LightOn",
  category: "ai",
  env: "PARADIGM_API_KEY",
  docs: "https://paradigm.lighton.ai/docs",
  revoke: "https://paradigm.lighton.ai/",
  rules: [
    {
      id: "lighton-api-key",
      kind: "API key",
      severity: "high",
      confidence: "low",
      shape: "{url:40,80}",
      near: ["lighton", "paradigm api"],
    },
  ],
};

export const lightonSamples: Samples = {
  "lighton-api-key": {
    misses: [
      ["API_KEY={url:40,80}", "nothing names the provider"],
      ["PARADIGM_API_KEY={url:39}", "one character short"],
    ],
  },
};
