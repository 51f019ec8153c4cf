import type { Samples, Vendor } from "../vendor.ts";

export const workos: Vendor = {
  name: "WorkOS",
  category: "identity",
  env: "WORKOS_API_KEY",
  docs: "https://workos.com/docs",
  revoke: "https://dashboard.workos.com/api-keys",
  rules: [
    // "key_" in base64
    {
      id: "workos-api-key",
      kind: "API key",
      isWordy: true,
      severity: "critical",
      shape: "sk_live_a2V5Xz{b64:50,90}(|=|==)",
      near: ["workos"],
    },
    {
      id: "workos-test-api-key",
      kind: "staging API key",
      isWordy: true,
      severity: "medium",
      shape: "sk_test_a2V5Xz{b64:50,90}(|=|==)",
      near: ["workos"],
    },
  ],
};

export const workosSamples: Samples = {};
