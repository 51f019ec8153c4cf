import type { Samples, Vendor } from "../vendor.ts";

export const nebius: Vendor = {
  name: "Nebius",
  category: "ai",
  env: "NEBIUS_API_KEY",
  docs: "https://docs.nebius.com/",
  revoke: "https://tokenfactory.nebius.com/",
  rules: [
    // Protocol buffer that begins with "statickey-".
    {
      id: "nebius-api-key",
      kind: "API key",
      severity: "critical",
      shape: "v1.Cm{[A-Z]:1}KHHN0YXRpY2tleS1{url:100,180}.AAAAAAAAA{url:79}",
    },
  ],
};

export const nebiusSamples: Samples = {
  "nebius-api-key": {
    misses: [["NEBIUS_API_KEY=v1.Cm{[A-Z]:1}KHHN0YXRpY2tleS1{url:100,180}.AAAAAAAAA{url:78}", "one character short"]],
  },
};
