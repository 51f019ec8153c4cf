import type { Samples, Vendor } from "../vendor.ts";

export const hyperbrowser: Vendor = {
  name: "Hyperbrowser",
  category: "automation",
  env: "HYPERBROWSER_API_KEY",
  docs: "https://docs.hyperbrowser.ai/",
  revoke: "https://app.hyperbrowser.ai/",
  rules: [{ id: "hyperbrowser-api-key", kind: "API key", shape: "hb_{hex:28}" }],
};

export const hyperbrowserSamples: Samples = {
  "hyperbrowser-api-key": { misses: [["HYPERBROWSER_API_KEY=hb_{hex:27}", "one character short"]] },
};
