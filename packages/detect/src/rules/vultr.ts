import type { Samples, Vendor } from "../vendor.ts";

export const vultr: Vendor = {
  name: "Vultr",
  category: "cloud",
  env: "VULTR_API_KEY",
  docs: "https://www.vultr.com/api",
  revoke: "https://my.vultr.com/",
  rules: [{ id: "vultr-api-key", kind: "API key", severity: "critical", shape: "{ualnum:36}", near: ["vultr"] }],
};

export const vultrSamples: Samples = {};
