import type { Samples, Vendor } from "../vendor.ts";

export const lunchmoney: Vendor = {
  name: "Lunch Money",
  category: "payment",
  env: "LUNCHMONEY_ACCESS_TOKEN",
  docs: "https://lunchmoney.dev/",
  revoke: "https://my.lunchmoney.app/developers",
  rules: [
    { id: "lunchmoney-access-token", kind: "access token", shape: "{hex:50}", near: ["lunchmoney", "lunch money"] },
  ],
};

export const lunchmoneySamples: Samples = {
  "lunchmoney-access-token": { misses: [["LUNCHMONEY_ACCESS_TOKEN={hex:49}", "one character short"]] },
};
