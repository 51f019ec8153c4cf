import type { Samples, Vendor } from "../vendor.ts";

export const coda: Vendor = {
  name: "Coda",
  category: "productivity",
  env: "CODA_API_TOKEN",
  docs: "https://coda.io/developers",
  revoke: "https://coda.io/account",
  rules: [{ id: "coda-api-token", kind: "API token", shape: "{uuid}", near: ["coda api", "coda token", "coda.io"] }],
};

export const codaSamples: Samples = {
  "coda-api-token": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
