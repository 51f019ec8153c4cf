import type { Samples, Vendor } from "../vendor.ts";

export const godaddy: Vendor = {
  name: "GoDaddy",
  category: "cloud",
  env: "GODADDY_API_SECRET",
  docs: "https://developer.godaddy.com/",
  revoke: "https://developer.godaddy.com/keys",
  rules: [
    {
      id: "godaddy-api-secret",
      kind: "API secret",
      severity: "critical",
      shape: "{alnum:22}",
      near: ["godaddy secret", "godaddy api secret"],
    },
  ],
};

export const godaddySamples: Samples = {};
