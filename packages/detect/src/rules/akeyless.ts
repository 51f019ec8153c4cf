import type { Samples, Vendor } from "../vendor.ts";

export const akeyless: Vendor = {
  name: "Akeyless",
  category: "identity",
  env: "AKEYLESS_ACCESS_KEY",
  docs: "https://docs.akeyless.io/",
  revoke: "https://console.akeyless.io/",
  rules: [
    {
      id: "akeyless-access-key",
      kind: "access key",
      severity: "critical",
      shape: "{b64:43}=",
      near: ["akeyless access key", "akeyless"],
    },
  ],
};

export const akeylessSamples: Samples = {};
