import type { Samples, Vendor } from "../vendor.ts";

export const mezmo: Vendor = {
  name: "Mezmo",
  category: "monitoring",
  env: "LOGDNA_INGESTION_KEY",
  docs: "https://docs.mezmo.com/",
  revoke: "https://app.mezmo.com/manage/api-keys",
  rules: [
    {
      id: "mezmo-key",
      kind: "ingestion or service key",
      severity: "medium",
      shape: ["{hex:32}", "sts_{hex:32}"],
      near: ["logdna", "mezmo"],
    },
  ],
};

export const mezmoSamples: Samples = {};
