import type { Samples, Vendor } from "../vendor.ts";

export const zenserp: Vendor = {
  name: "Zenserp",
  category: "automation",
  env: "ZENSERP_API_KEY",
  docs: "https://app.zenserp.com/documentation",
  revoke: "https://app.zenserp.com/",
  rules: [{ id: "zenserp-api-key", kind: "API key", shape: "{uuid}", near: ["zenserp"] }],
};

export const zenserpSamples: Samples = {
  "zenserp-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
