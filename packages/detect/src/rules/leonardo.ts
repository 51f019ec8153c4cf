import type { Samples, Vendor } from "../vendor.ts";

export const leonardo: Vendor = {
  name: "Leonardo.Ai",
  category: "ai",
  env: "LEONARDO_API_KEY",
  docs: "https://docs.leonardo.ai/",
  revoke: "https://app.leonardo.ai/api-access",
  rules: [{ id: "leonardo-api-key", kind: "API key", severity: "critical", shape: "{uuid}", near: ["leonardo"] }],
};

export const leonardoSamples: Samples = {
  "leonardo-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
