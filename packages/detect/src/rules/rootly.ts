import type { Samples, Vendor } from "../vendor.ts";

export const rootly: Vendor = {
  name: "Rootly",
  category: "monitoring",
  env: "ROOTLY_API_TOKEN",
  docs: "https://docs.rootly.com/",
  revoke: "https://rootly.com/",
  rules: [{ id: "rootly-api-key", kind: "API key", shape: "rootly_{hex:64}" }],
};

export const rootlySamples: Samples = {};
