import type { Samples, Vendor } from "../vendor.ts";

export const cronitor: Vendor = {
  name: "Cronitor",
  category: "monitoring",
  env: "CRONITOR_API_KEY",
  docs: "https://cronitor.io/docs",
  revoke: "https://cronitor.io/app/settings/api",
  rules: [{ id: "cronitor-api-key", kind: "API key", shape: "{hex:32}", near: ["cronitor"] }],
};

export const cronitorSamples: Samples = {};
