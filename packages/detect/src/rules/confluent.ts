import type { Samples, Vendor } from "../vendor.ts";

export const confluent: Vendor = {
  name: "Confluent",
  category: "data",
  env: "CONFLUENT_CLOUD_API_SECRET",
  docs: "https://docs.confluent.io/",
  revoke: "https://confluent.cloud/settings/api-keys",
  rules: [
    {
      id: "confluent-api-secret",
      kind: "API secret",
      severity: "critical",
      shape: "cflt{b64:60}",
    },
    {
      id: "confluent-legacy-api-secret",
      kind: "API secret without prefix",
      severity: "critical",
      shape: "{b64:64}",
      check: (key) => !key.startsWith("cflt"),
      near: ["confluent", "ccloud", "schema registry api secret", "kafka api secret"],
    },
  ],
};

export const confluentSamples: Samples = {
  "confluent-api-secret": { misses: [["CONFLUENT_CLOUD_API_SECRET=cflt{b64:59}", "one character short"]] },
  "confluent-legacy-api-secret": { hits: ["CONFLUENT_CLOUD_API_SECRET=‹{b64:64}›"] },
};
