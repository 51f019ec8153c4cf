import type { Samples, Vendor } from "../vendor.ts";

export const bitfinex: Vendor = {
  name: "Bitfinex",
  category: "payment",
  env: "BITFINEX_API_SECRET",
  docs: "https://docs.bitfinex.com/",
  revoke: "https://setting.bitfinex.com/api",
  rules: [
    {
      id: "bitfinex-api-key",
      kind: "API key or secret",
      severity: "critical",
      shape: "{url:43}",
      near: ["bitfinex", "bfx"],
    },
  ],
};

export const bitfinexSamples: Samples = {
  "bitfinex-api-key": {
    hits: ["BFX_API_SECRET=‹{alnum:43}›"],
    misses: [["BITFINEX_API_SECRET={alnum:42}", "one character short"]],
  },
};
