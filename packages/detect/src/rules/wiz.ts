import type { Samples, Vendor } from "../vendor.ts";

export const wiz: Vendor = {
  name: "Wiz",
  category: "code",
  env: "WIZ_CLIENT_SECRET",
  docs: "https://docs.wiz.io/",
  revoke: "https://app.wiz.io/settings/service-accounts",
  rules: [
    {
      id: "wiz-client-secret",
      kind: "service account secret",
      severity: "critical",
      shape: "{alnum:64}",
      near: ["wiz client secret", "wiz secret"],
    },
  ],
};

export const wizSamples: Samples = {};
