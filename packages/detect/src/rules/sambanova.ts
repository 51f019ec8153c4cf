import type { Samples, Vendor } from "../vendor.ts";

export const sambanova: Vendor = {
  name: "SambaNova",
  category: "ai",
  env: "SAMBANOVA_API_KEY",
  docs: "https://docs.sambanova.ai/",
  revoke: "https://cloud.sambanova.ai/apis",
  rules: [{ id: "sambanova-api-key", kind: "API key", severity: "critical", shape: "{uuid}", near: ["sambanova"] }],
};

export const sambanovaSamples: Samples = {
  "sambanova-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
