import type { Samples, Vendor } from "../vendor.ts";

export const cockroach: Vendor = {
  name: "CockroachDB Cloud",
  category: "data",
  env: "COCKROACH_API_KEY",
  docs: "https://www.cockroachlabs.com/docs",
  revoke: "https://cockroachlabs.cloud/",
  rules: [{ id: "cockroach-api-key", kind: "API key", severity: "critical", shape: "CCDB1_{alnum:22}_{alnum:40}" }],
};

export const cockroachSamples: Samples = {};
