import type { Samples, Vendor } from "../vendor.ts";

export const luma: Vendor = {
  name: "Luma AI",
  category: "ai",
  env: "LUMAAI_API_KEY",
  docs: "https://docs.lumalabs.ai/",
  revoke: "https://lumalabs.ai/",
  rules: [{ id: "luma-api-key", kind: "API key", severity: "critical", shape: "luma-{uuid}-{uuid}" }],
};

export const lumaSamples: Samples = {};
