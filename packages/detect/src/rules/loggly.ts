import type { Samples, Vendor } from "../vendor.ts";

export const loggly: Vendor = {
  name: "Loggly",
  category: "monitoring",
  env: "LOGGLY_TOKEN",
  docs: "https://documentation.solarwinds.com/",
  revoke: "https://www.loggly.com/",
  rules: [{ id: "loggly-token", kind: "customer token", severity: "medium", shape: "{uuid}", near: ["loggly"] }],
};

export const logglySamples: Samples = {};
