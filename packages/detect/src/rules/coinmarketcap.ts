import type { Samples, Vendor } from "../vendor.ts";

export const coinmarketcap: Vendor = {
  name: "CoinMarketCap",
  category: "payment",
  env: "COINMARKETCAP_API_KEY",
  docs: "https://coinmarketcap.com/api",
  revoke: "https://pro.coinmarketcap.com/account",
  rules: [
    {
      id: "coinmarketcap-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{uuid}",
      near: ["coinmarketcap", "cmc pro", "cmc api"],
    },
  ],
};

export const coinmarketcapSamples: Samples = {
  "coinmarketcap-api-key": { hits: ["'X-CMC_PRO_API_KEY': '‹{uuid}›',"] },
};
