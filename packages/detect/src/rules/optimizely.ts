import type { Samples, Vendor } from "../vendor.ts";

export const optimizely: Vendor = {
  name: "Optimizely",
  category: "monitoring",
  env: "OPTIMIZELY_TOKEN",
  docs: "https://docs.developers.optimizely.com/",
  revoke: "https://app.optimizely.com/v2/profile/api",
  rules: [{ id: "optimizely-access-token", kind: "personal access token", shape: "2:{url:52}", near: ["optimizely"] }],
};

export const optimizelySamples: Samples = {};
