import type { Samples, Vendor } from "../vendor.ts";

export const jumpcloud: Vendor = {
  name: "JumpCloud",
  category: "identity",
  env: "JUMPCLOUD_API_KEY",
  docs: "https://jumpcloud.com/support",
  revoke: "https://console.jumpcloud.com/",
  rules: [
    { id: "jumpcloud-api-key", kind: "API key", severity: "critical", shape: "jca_{alnum:36}" },
    {
      id: "jumpcloud-legacy-api-key",
      kind: "API key without prefix",
      severity: "critical",
      shape: "{alnum:40}",
      near: ["jumpcloud"],
    },
  ],
};

export const jumpcloudSamples: Samples = {};
