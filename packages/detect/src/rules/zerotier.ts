import type { Samples, Vendor } from "../vendor.ts";

export const zerotier: Vendor = {
  name: "ZeroTier",
  category: "identity",
  env: "ZEROTIER_CENTRAL_TOKEN",
  docs: "https://docs.zerotier.com/",
  revoke: "https://my.zerotier.com/account",
  rules: [
    {
      id: "zerotier-api-token",
      kind: "API token",
      severity: "critical",
      shape: "{alnum:32}",
      near: ["zerotier", "zt token", "zt api token"],
    },
  ],
};

export const zerotierSamples: Samples = {};
