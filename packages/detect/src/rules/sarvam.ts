import type { Samples, Vendor } from "../vendor.ts";

export const sarvam: Vendor = {
  name: "Sarvam AI",
  category: "voice",
  env: "SARVAM_API_KEY",
  docs: "https://docs.sarvam.ai/",
  revoke: "https://dashboard.sarvam.ai/",
  rules: [
    {
      id: "sarvam-api-key",
      kind: "API key",
      severity: "critical",
      shape: "sk_{lalnum:8}_{alnum:24}",
      near: ["sarvam"],
    },
  ],
};

export const sarvamSamples: Samples = {
  "sarvam-api-key": {
    misses: [
      ["API_KEY=sk_{lalnum:8}_{alnum:24}", "nothing names the provider"],
      ["SARVAM_API_KEY=sk_{lalnum:8}_{alnum:23}", "one character short"],
    ],
  },
};
