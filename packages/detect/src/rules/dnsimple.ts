import type { Samples, Vendor } from "../vendor.ts";

export const dnsimple: Vendor = {
  name: "DNSimple",
  category: "cloud",
  env: "DNSIMPLE_TOKEN",
  docs: "https://support.dnsimple.com/",
  revoke: "https://dnsimple.com/user",
  rules: [
    { id: "dnsimple-access-token", kind: "access token", severity: "critical", shape: "dnsimple_(a|u)_{alnum:32}" },
  ],
};

export const dnsimpleSamples: Samples = {};
