import type { Samples, Vendor } from "../vendor.ts";

export const vastai: Vendor = {
  name: "Vast.ai",
  category: "ai",
  env: "VAST_API_KEY",
  docs: "https://docs.vast.ai/",
  revoke: "https://cloud.vast.ai/manage-keys/",
  rules: [
    {
      id: "vastai-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{hex:64}",
      near: ["vast.ai", "vast api", "vastai"],
    },
  ],
};

export const vastaiSamples: Samples = {
  "vastai-api-key": {
    misses: [
      ["API_KEY={hex:64}", "nothing names the provider"],
      ["VAST_API_KEY={hex:63}", "one character short"],
    ],
  },
};
