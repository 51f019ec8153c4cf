import type { Samples, Vendor } from "../vendor.ts";

export const chutes: Vendor = {
  name: "Chutes",
  category: "ai",
  env: "CHUTES_API_TOKEN",
  docs: "https://chutes.ai/docs",
  revoke: "https://chutes.ai/app/api",
  rules: [
    { id: "chutes-api-token", kind: "API token", severity: "critical", shape: "cpk_{hex:32}.{hex:32}.{alnum:32}" },
  ],
};

export const chutesSamples: Samples = {
  "chutes-api-token": { misses: [["CHUTES_API_TOKEN=cpk_{hex:32}.{hex:32}.{alnum:31}", "one character short"]] },
};
