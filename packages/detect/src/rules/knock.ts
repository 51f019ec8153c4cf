import type { Samples, Vendor } from "../vendor.ts";

export const knock: Vendor = {
  name: "Knock",
  category: "messaging",
  env: "KNOCK_SECRET_API_KEY",
  docs: "https://docs.knock.app/",
  revoke: "https://dashboard.knock.app/",
  rules: [
    {
      id: "knock-secret-key",
      kind: "secret API key",
      severity: "critical",
      shape: ["sk_{url:43}", "sk_test_{url:43}"],
      near: ["knock api", "knock secret", "knock.app", "knocklabs"],
    },
  ],
};

export const knockSamples: Samples = {
  "knock-secret-key": {
    hits: ["KNOCK_API_KEY=‹sk_test_{url:43}›"],
    misses: [["KNOCK_PUBLIC_API_KEY=pk_test_{url:43}", "the public key"]],
  },
};
