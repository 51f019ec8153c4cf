import type { Samples, Vendor } from "../vendor.ts";

export const nightfall: Vendor = {
  name: "Nightfall",
  category: "monitoring",
  env: "NIGHTFALL_API_KEY",
  docs: "https://docs.nightfall.ai/",
  revoke: "https://app.nightfall.ai/",
  rules: [{ id: "nightfall-api-key", kind: "API key", shape: "NF-{alnum:32}" }],
};

export const nightfallSamples: Samples = {
  "nightfall-api-key": { misses: [["NIGHTFALL_API_KEY=NF-{alnum:31}", "one character short"]] },
};
