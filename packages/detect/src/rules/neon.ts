import type { Samples, Vendor } from "../vendor.ts";

export const neon: Vendor = {
  name: "Neon",
  category: "data",
  env: "NEON_API_KEY",
  docs: "https://neon.com/docs",
  revoke: "https://console.neon.tech/",
  rules: [{ id: "neon-api-key", kind: "API key", severity: "critical", shape: "napi_{lalnum:64}" }],
};

export const neonSamples: Samples = {
  "neon-api-key": { misses: [["napi_{lalnum:63}", "one character short"]] },
};
