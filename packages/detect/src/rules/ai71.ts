import type { Samples, Vendor } from "../vendor.ts";

export const ai71: Vendor = {
  name: "AI71",
  category: "ai",
  env: "AI71_API_KEY",
  docs: "https://ai71.ai/",
  revoke: "https://marketplace.ai71.ai/",
  rules: [{ id: "ai71-api-key", kind: "API key", severity: "critical", shape: "ai71-api-{uuid}" }],
};

export const ai71Samples: Samples = {};
