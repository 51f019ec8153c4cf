import type { Samples, Vendor } from "../vendor.ts";

export const murf: Vendor = {
  name: "Murf",
  category: "voice",
  env: "MURF_API_KEY",
  docs: "https://murf.ai/api",
  revoke: "https://murf.ai/api/dashboard",
  rules: [{ id: "murf-api-key", kind: "API key", shape: "ap2_{uuid}" }],
};

export const murfSamples: Samples = {};
