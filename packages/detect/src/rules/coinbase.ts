import type { Samples, Vendor } from "../vendor.ts";

export const coinbase: Vendor = {
  name: "Coinbase",
  category: "payment",
  env: "COINBASE_API_SECRET",
  docs: "https://docs.cdp.coinbase.com/",
  revoke: "https://portal.cdp.coinbase.com/projects/api-keys",
  rules: [
    {
      id: "coinbase-api-secret",
      kind: "API secret",
      severity: "critical",
      shape: ["{alnum:32}", "{b64:86}=="],
      near: ["coinbase", "cdp api"],
      env: "COINBASE_API_SECRET",
    },
  ],
};

export const coinbaseSamples: Samples = {
  "coinbase-api-secret": { misses: [["COINBASE_API_SECRET={alnum:31}", "one character short"]] },
};
