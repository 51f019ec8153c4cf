import type { Samples, Vendor } from "../vendor.ts";

export const exoscale: Vendor = {
  name: "Exoscale",
  category: "cloud",
  env: "EXOSCALE_API_SECRET",
  docs: "https://community.exoscale.com/",
  revoke: "https://portal.exoscale.com/iam/api-keys",
  rules: [
    { id: "exoscale-api-key", kind: "API key id", severity: "low", shape: "EXO{alnum:24,30}", env: "EXOSCALE_API_KEY" },
    {
      id: "exoscale-api-secret",
      kind: "API secret",
      severity: "critical",
      shape: "{url:40,60}",
      near: ["exoscale api secret", "exoscale secret"],
    },
  ],
};

export const exoscaleSamples: Samples = {};
