import type { Samples, Vendor } from "../vendor.ts";

export const arize: Vendor = {
  name: "Arize",
  category: "monitoring",
  env: "ARIZE_API_KEY",
  docs: "https://arize.com/docs",
  revoke: "https://app.arize.com/",
  rules: [{ id: "arize-api-key", kind: "API key", shape: "ak-{uuid}-{url:32}" }],
};

export const arizeSamples: Samples = {
  "arize-api-key": { misses: [["ARIZE_API_KEY=ak-{uuid}-{url:31}", "one character short"]] },
};
