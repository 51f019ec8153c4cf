import type { Samples, Vendor } from "../vendor.ts";

export const coingecko: Vendor = {
  name: "CoinGecko",
  category: "payment",
  env: "COINGECKO_API_KEY",
  docs: "https://docs.coingecko.com/",
  revoke: "https://www.coingecko.com/",
  rules: [
    {
      id: "coingecko-api-key",
      kind: "API key",
      severity: "medium",
      shape: "CG-{alnum:24}",
      near: ["coingecko", "cg demo api", "cg pro api"],
    },
  ],
};

export const coingeckoSamples: Samples = {
  "coingecko-api-key": {
    hits: ["x-cg-demo-api-key: ‹CG-{alnum:24}›"],
    misses: [["COINGECKO_API_KEY=CG-{alnum:23}", "one character short"]],
  },
};
