import type { Samples, Vendor } from "../vendor.ts";

export const smithery: Vendor = {
  name: "Smithery",
  category: "ai",
  env: "SMITHERY_API_KEY",
  docs: "https://smithery.ai/docs",
  revoke: "https://smithery.ai/account/api-keys",
  rules: [{ id: "smithery-api-key", kind: "API key", shape: "{uuid}", near: ["smithery"] }],
};

export const smitherySamples: Samples = {
  "smithery-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
