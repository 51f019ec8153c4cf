import type { Samples, Vendor } from "../vendor.ts";

export const couchbase: Vendor = {
  name: "Couchbase Capella",
  category: "data",
  env: "CAPELLA_API_KEY_SECRET",
  docs: "https://docs.couchbase.com/",
  revoke: "https://cloud.couchbase.com/",
  rules: [
    {
      id: "couchbase-capella-key",
      kind: "API key secret",
      severity: "critical",
      shape: "{b64:60,120}",
      near: ["capella api key", "capella api secret", "couchbase api key", "couchbase api secret", "capella auth"],
    },
  ],
};

export const couchbaseSamples: Samples = {};
