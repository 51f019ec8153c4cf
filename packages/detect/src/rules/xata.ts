import type { Samples, Vendor } from "../vendor.ts";

export const xata: Vendor = {
  name: "Xata",
  category: "data",
  env: "XATA_API_KEY",
  docs: "https://xata.io/docs",
  revoke: "https://app.xata.io/settings",
  rules: [{ id: "xata-api-key", kind: "API key", severity: "critical", shape: "xau_{alnum:33}" }],
};

export const xataSamples: Samples = {};
