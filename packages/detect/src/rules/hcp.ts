import type { Samples, Vendor } from "../vendor.ts";

export const hcp: Vendor = {
  name: "HashiCorp Cloud Platform",
  category: "cloud",
  env: "HCP_CLIENT_SECRET",
  docs: "https://developer.hashicorp.com/",
  revoke: "https://portal.cloud.hashicorp.com/",
  rules: [
    {
      id: "hcp-client-secret",
      kind: "service principal secret",
      severity: "critical",
      shape: "{[\\w~\\-]:64}",
      near: ["hcp client secret"],
    },
  ],
};

export const hcpSamples: Samples = {};
