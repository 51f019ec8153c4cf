import type { Samples, Vendor } from "../vendor.ts";

export const akamai: Vendor = {
  name: "Akamai",
  category: "cloud",
  env: "AKAMAI_CLIENT_SECRET",
  docs: "https://techdocs.akamai.com/",
  revoke: "https://control.akamai.com/",
  rules: [
    {
      id: "akamai-token",
      kind: "EdgeGrid client or access token",
      severity: "medium",
      shape: "akab-{lalnum:16}-{lalnum:16}",
      env: "AKAMAI_ACCESS_TOKEN",
    },
    {
      id: "akamai-client-secret",
      kind: "EdgeGrid client secret",
      severity: "critical",
      shape: "{b64:43}=",
      near: ["akamai", "edgegrid", "akab"],
    },
  ],
};

export const akamaiSamples: Samples = {};
