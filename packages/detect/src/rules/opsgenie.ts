import type { Samples, Vendor } from "../vendor.ts";

export const opsgenie: Vendor = {
  name: "Opsgenie",
  category: "monitoring",
  env: "OPSGENIE_API_KEY",
  docs: "https://support.atlassian.com/",
  revoke: "https://app.opsgenie.com/settings/api-key-management",
  rules: [{ id: "opsgenie-api-key", kind: "API key", shape: "{uuid}", near: ["opsgenie", "geniekey"] }],
};

export const opsgenieSamples: Samples = {};
