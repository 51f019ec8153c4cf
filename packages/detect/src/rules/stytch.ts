import type { Samples, Vendor } from "../vendor.ts";

export const stytch: Vendor = {
  name: "Stytch",
  category: "identity",
  env: "STYTCH_SECRET",
  docs: "https://stytch.com/docs",
  revoke: "https://stytch.com/",
  rules: [
    { id: "stytch-secret", kind: "project secret", severity: "critical", shape: "secret-live-{url:35}=" },
    { id: "stytch-test-secret", kind: "test project secret", severity: "medium", shape: "secret-test-{url:35}=" },
  ],
};

export const stytchSamples: Samples = {};
