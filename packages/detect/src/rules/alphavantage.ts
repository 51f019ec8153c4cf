import type { Samples, Vendor } from "../vendor.ts";

export const alphavantage: Vendor = {
  name: "Alpha Vantage",
  category: "payment",
  env: "ALPHAVANTAGE_API_KEY",
  docs: "https://www.alphavantage.co/documentation",
  revoke: "https://www.alphavantage.co/support/#support",
  rules: [
    {
      id: "alphavantage-api-key",
      kind: "API key",
      severity: "low",
      shape: "{ualnum:16}",
      near: ["alphavantage", "alpha vantage"],
    },
  ],
};

export const alphavantageSamples: Samples = {
  "alphavantage-api-key": {
    hits: ["url = 'https://www.alphavantage.co/query?function=OVERVIEW&symbol=IBM&apikey=‹{ualnum:16}›'"],
    misses: [["https://www.alphavantage.co/query?function=OVERVIEW&apikey=demo", "the demo key"]],
  },
};
