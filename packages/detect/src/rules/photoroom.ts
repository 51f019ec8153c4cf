import type { Samples, Vendor } from "../vendor.ts";

export const photoroom: Vendor = {
  name: "Photoroom",
  category: "ai",
  env: "PHOTOROOM_API_KEY",
  docs: "https://docs.photoroom.com/",
  revoke: "https://app.photoroom.com/api-dashboard",
  rules: [
    { id: "photoroom-api-key", kind: "API key", shape: "sk_pr_{word:1,64}_{hex:40}" },
    { id: "photoroom-sandbox-key", kind: "sandbox key", severity: "low", shape: "sandbox_sk_pr_{word:1,64}_{hex:40}" },
  ],
};

export const photoroomSamples: Samples = {
  "photoroom-api-key": { misses: [["PHOTOROOM_API_KEY=sk_pr_{word:1,64}_{hex:39}", "one character short"]] },
  "photoroom-sandbox-key": {
    misses: [["PHOTOROOM_API_KEY=sandbox_sk_pr_{word:1,64}_{hex:39}", "one character short"]],
  },
};
