import type { Samples, Vendor } from "../vendor.ts";

export const bitwarden: Vendor = {
  name: "Bitwarden",
  category: "identity",
  env: "BWS_ACCESS_TOKEN",
  docs: "https://bitwarden.com/help",
  revoke: "https://vault.bitwarden.com/",
  rules: [
    {
      id: "bitwarden-access-token",
      kind: "Secrets Manager access token",
      severity: "critical",
      shape: "{[0]:1}.{uuid}.{alnum:30}:{b64:22}==",
      near: ["bws access token", "bws", "bitwarden"],
    },
  ],
};

export const bitwardenSamples: Samples = {};
