import type { Samples, Vendor } from "../vendor.ts";

export const hexpm: Vendor = {
  name: "Hex",
  category: "code",
  env: "HEX_API_KEY",
  docs: "https://hex.pm/docs",
  revoke: "https://hex.pm/dashboard/keys",
  rules: [
    {
      id: "hex-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{hex:32}",
      near: ["hex api key", "hexpm", "hex organization key"],
    },
  ],
};

export const hexpmSamples: Samples = {};
