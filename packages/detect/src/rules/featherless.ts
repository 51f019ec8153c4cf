import type { Samples, Vendor } from "../vendor.ts";

export const featherless: Vendor = {
  name: "Featherless AI",
  category: "ai",
  env: "FEATHERLESS_API_KEY",
  docs: "https://featherless.ai/docs",
  revoke: "https://featherless.ai/account/api-keys",
  rules: [{ id: "featherless-api-key", kind: "API key", severity: "critical", shape: "rc_{hex:64}" }],
};

export const featherlessSamples: Samples = {
  "featherless-api-key": { misses: [["FEATHERLESS_API_KEY=rc_{hex:63}", "one character short"]] },
};
