import type { Samples, Vendor } from "../vendor.ts";

export const kucoin: Vendor = {
  name: "KuCoin",
  category: "payment",
  env: "KUCOIN_API_SECRET",
  docs: "https://www.kucoin.com/docs-new",
  revoke: "https://www.kucoin.com/account/api",
  rules: [
    { id: "kucoin-api-secret", kind: "API secret", severity: "critical", shape: "{uuid}", near: ["kucoin"] },
    {
      id: "kucoin-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{hex:24}",
      near: ["kucoin"],
      env: "KUCOIN_API_KEY",
    },
  ],
};

export const kucoinSamples: Samples = {
  "kucoin-api-secret": { misses: [["KUCOIN_ORDER_ID={uuid}", "an order's id"]] },
};
