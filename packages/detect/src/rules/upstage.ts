import type { Samples, Vendor } from "../vendor.ts";

export const upstage: Vendor = {
  name: "Upstage",
  category: "ai",
  env: "UPSTAGE_API_KEY",
  docs: "https://console.upstage.ai/docs",
  revoke: "https://console.upstage.ai/api-keys",
  rules: [
    {
      id: "upstage-api-key",
      kind: "API key",
      severity: "critical",
      shape: ["up_{alnum:28,32}", "{alnum:40,50}"],
      near: ["upstage"],
    },
  ],
};

export const upstageSamples: Samples = {
  "upstage-api-key": {
    misses: [
      ["API_KEY=up_{alnum:28,32}", "nothing names the provider"],
      ["UPSTAGE_API_KEY=up_{alnum:27}", "one character short"],
    ],
  },
};
