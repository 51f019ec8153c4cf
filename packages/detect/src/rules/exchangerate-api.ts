import type { Samples, Vendor } from "../vendor.ts";

export const exchangerateApi: Vendor = {
  name: "ExchangeRate-API",
  category: "payment",
  env: "EXCHANGERATE_API_KEY",
  docs: "https://www.exchangerate-api.com/docs",
  revoke: "https://app.exchangerate-api.com/keys",
  rules: [
    {
      id: "exchangerate-api-key",
      kind: "API key",
      severity: "low",
      shape: "{hex:24}",
      near: ["exchangerate", "exchange rate api"],
    },
  ],
};

export const exchangerateApiSamples: Samples = {
  "exchangerate-api-key": {
    hits: ["exchangerate_key = '‹{hex:24}›'"],
    misses: [["EXCHANGERATE_API_KEY={hex:23}", "one character short"]],
  },
};
