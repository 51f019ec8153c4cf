import type { Samples, Vendor } from "../vendor.ts";

export const fal: Vendor = {
  name: "fal",
  category: "ai",
  env: "FAL_KEY",
  docs: "https://docs.fal.ai/",
  revoke: "https://fal.ai/dashboard/keys",
  rules: [{ id: "fal-api-key", kind: "API key", severity: "critical", shape: "{uuid}:{hex:32}", near: ["fal"] }],
};

export const falSamples: Samples = {
  "fal-api-key": {
    hits: ['fal.config({ credentials: "‹{uuid}:{hex:32}›" });'],
    misses: [
      ["API_KEY={uuid}:{hex:32}", "nothing names the provider"],
      ["FAL_KEY={uuid}:{hex:31}", "one character short"],
    ],
  },
};
