import type { Samples, Vendor } from "../vendor.ts";

export const highnote: Vendor = {
  name: "Highnote",
  category: "payment",
  env: "HIGHNOTE_API_KEY",
  docs: "https://docs.highnote.com/",
  revoke: "https://dashboard.highnote.com/",
  rules: [
    // `a2V5Xz` is base64 of `key_`.
    { id: "highnote-live-key", kind: "live secret key", severity: "critical", shape: "sk_live_a2V5Xz{b64:69}=" },
  ],
};

export const highnoteSamples: Samples = {
  "highnote-live-key": { misses: [["sk_live_a2V5Xz{b64:60}=", "too short"]] },
};
