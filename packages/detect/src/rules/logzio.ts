import type { Samples, Vendor } from "../vendor.ts";

export const logzio: Vendor = {
  name: "Logz.io",
  category: "monitoring",
  env: "LOGZIO_TOKEN",
  docs: "https://docs.logz.io/",
  revoke: "https://app.logz.io/",
  rules: [
    {
      id: "logzio-token",
      kind: "shipping or API token",
      severity: "medium",
      shape: ["{letter:32}", "{uuid}"],
      near: ["logzio", "logz io"],
    },
  ],
};

export const logzioSamples: Samples = {};
