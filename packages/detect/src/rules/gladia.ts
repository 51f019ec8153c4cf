import type { Samples, Vendor } from "../vendor.ts";

export const gladia: Vendor = {
  name: "Gladia",
  category: "voice",
  env: "GLADIA_API_KEY",
  docs: "https://docs.gladia.io/",
  revoke: "https://app.gladia.io/account",
  rules: [{ id: "gladia-api-key", kind: "API key", shape: "{uuid}", near: ["gladia"] }],
};

export const gladiaSamples: Samples = {
  "gladia-api-key": { misses: [["API_KEY={uuid}", "nothing names the provider"]] },
};
