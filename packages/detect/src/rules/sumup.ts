import type { Samples, Vendor } from "../vendor.ts";

export const sumup: Vendor = {
  name: "SumUp",
  category: "payment",
  env: "SUMUP_API_KEY",
  docs: "https://developer.sumup.com/",
  revoke: "https://me.sumup.com/settings/api-keys",
  rules: [
    { id: "sumup-api-key", kind: "API key", severity: "critical", shape: "sup_sk_{alnum:33}" },
    { id: "sumup-public-key", kind: "public key", shape: "sup_pk_{alnum:33}", isPublic: true },
  ],
};

export const sumupSamples: Samples = {
  "sumup-api-key": { misses: [["sup_sk_{alnum:32}", "one character short"]] },
};
