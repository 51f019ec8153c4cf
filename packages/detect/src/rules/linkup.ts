import type { Samples, Vendor } from "../vendor.ts";

export const linkup: Vendor = {
  name: "Linkup",
  category: "automation",
  env: "LINKUP_API_KEY",
  docs: "https://docs.linkup.so/",
  revoke: "https://app.linkup.so/",
  rules: [{ id: "linkup-api-key", kind: "API key", shape: "{uuid}", near: ["linkup"] }],
};

export const linkupSamples: Samples = {
  "linkup-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
