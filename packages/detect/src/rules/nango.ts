import type { Samples, Vendor } from "../vendor.ts";

export const nango: Vendor = {
  name: "Nango",
  category: "automation",
  env: "NANGO_SECRET_KEY",
  docs: "https://docs.nango.dev/",
  revoke: "https://app.nango.dev/",
  rules: [{ id: "nango-secret-key", kind: "secret key", severity: "critical", shape: "{uuid}", near: ["nango"] }],
};

export const nangoSamples: Samples = {
  "nango-secret-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
