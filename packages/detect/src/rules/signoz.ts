import type { Samples, Vendor } from "../vendor.ts";

export const signoz: Vendor = {
  name: "SigNoz",
  category: "monitoring",
  env: "SIGNOZ_INGESTION_KEY",
  docs: "https://signoz.io/docs",
  revoke: "https://signoz.io/docs/ingestion/signoz-cloud/keys/",
  rules: [{ id: "signoz-ingestion-key", kind: "ingestion key", severity: "medium", shape: "{uuid}", near: ["signoz"] }],
};

export const signozSamples: Samples = {};
