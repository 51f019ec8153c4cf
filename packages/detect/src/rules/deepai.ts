import type { Samples, Vendor } from "../vendor.ts";

export const deepai: Vendor = {
  name: "DeepAI",
  category: "ai",
  env: "DEEPAI_API_KEY",
  docs: "https://deepai.org/docs",
  revoke: "https://deepai.org/dashboard/profile",
  rules: [{ id: "deepai-api-key", kind: "API key", shape: "{uuid}", near: ["deepai"] }],
};

export const deepaiSamples: Samples = {
  "deepai-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
