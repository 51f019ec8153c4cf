import type { Samples, Vendor } from "../vendor.ts";

export const bland: Vendor = {
  name: "Bland AI",
  category: "voice",
  env: "BLAND_API_KEY",
  docs: "https://docs.bland.ai/",
  revoke: "https://app.bland.ai/dashboard",
  rules: [{ id: "bland-api-key", kind: "API key", severity: "critical", shape: "org_{hex:86}" }],
};

export const blandSamples: Samples = {
  "bland-api-key": { misses: [["BLAND_API_KEY=org_{hex:85}", "one character short"]] },
};
