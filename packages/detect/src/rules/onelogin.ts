import type { Samples, Vendor } from "../vendor.ts";

export const onelogin: Vendor = {
  name: "OneLogin",
  category: "identity",
  env: "ONELOGIN_CLIENT_SECRET",
  docs: "https://developers.onelogin.com/",
  revoke: "https://developers.onelogin.com/",
  rules: [
    {
      id: "onelogin-client-secret",
      kind: "API client secret",
      severity: "critical",
      shape: "{lalnum:64}",
      near: ["onelogin client secret", "onelogin secret", "onelogin"],
    },
  ],
};

export const oneloginSamples: Samples = {};
