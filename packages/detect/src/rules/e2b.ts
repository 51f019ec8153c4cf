import type { Samples, Vendor } from "../vendor.ts";

export const e2b: Vendor = {
  name: "E2B",
  category: "ai",
  env: "E2B_API_KEY",
  docs: "https://e2b.dev/docs",
  revoke: "https://e2b.dev/",
  rules: [{ id: "e2b-api-key", kind: "API key", shape: "e2b_{hex:40}" }],
};

export const e2bSamples: Samples = {
  "e2b-api-key": { misses: [["E2B_API_KEY=e2b_{hex:39}", "one character short"]] },
};
