import type { Samples, Vendor } from "../vendor.ts";

export const packagist: Vendor = {
  name: "Private Packagist",
  category: "code",
  env: "PACKAGIST_TOKEN",
  docs: "https://packagist.com/docs",
  revoke: "https://packagist.com/",
  rules: [
    { id: "packagist-token", kind: "token", severity: "critical", shape: "packagist_(ort|out|uut|cut)_{hex:68}" },
    {
      id: "packagist-api-secret",
      kind: "API secret",
      severity: "critical",
      shape: "packagist_acs_{hex:64,96}",
      env: "PACKAGIST_API_SECRET",
    },
  ],
};

export const packagistSamples: Samples = {};
