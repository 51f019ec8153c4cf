import type { Samples, Vendor } from "../vendor.ts";

export const civo: Vendor = {
  name: "Civo",
  category: "cloud",
  env: "CIVO_TOKEN",
  docs: "https://www.civo.com/docs",
  revoke: "https://dashboard.civo.com/security",
  rules: [{ id: "civo-api-key", kind: "API key", severity: "critical", shape: "{alnum:50}", near: ["civo"] }],
};

export const civoSamples: Samples = {};
