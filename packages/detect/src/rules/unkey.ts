import type { Samples, Vendor } from "../vendor.ts";

export const unkey: Vendor = {
  name: "Unkey",
  category: "cloud",
  env: "UNKEY_ROOT_KEY",
  docs: "https://www.unkey.com/docs",
  revoke: "https://app.unkey.com/",
  rules: [{ id: "unkey-root-key", kind: "root key", severity: "critical", shape: "unkey_{alnum:20,32}" }],
};

export const unkeySamples: Samples = {};
