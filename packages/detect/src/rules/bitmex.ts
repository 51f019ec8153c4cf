import type { Samples, Vendor } from "../vendor.ts";

export const bitmex: Vendor = {
  name: "BitMEX",
  category: "payment",
  env: "BITMEX_API_SECRET",
  docs: "https://www.bitmex.com/app",
  revoke: "https://www.bitmex.com/app/apiKeys",
  rules: [{ id: "bitmex-api-secret", kind: "API secret", severity: "critical", shape: "{url:48}", near: ["bitmex"] }],
};

export const bitmexSamples: Samples = {
  "bitmex-api-secret": { misses: [["BITMEX_API_SECRET={alnum:47}", "one character short"]] },
};
