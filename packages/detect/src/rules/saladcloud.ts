import type { Samples, Vendor } from "../vendor.ts";

export const saladcloud: Vendor = {
  name: "SaladCloud",
  category: "ai",
  env: "SALAD_API_KEY",
  docs: "https://docs.salad.com/",
  revoke: "https://portal.salad.com/",
  rules: [{ id: "saladcloud-api-key", kind: "API key", severity: "critical", shape: "salad_cloud_user_{alnum:49}" }],
};

export const saladcloudSamples: Samples = {
  "saladcloud-api-key": { misses: [["SALAD_API_KEY=salad_cloud_user_{alnum:48}", "one character short"]] },
};
