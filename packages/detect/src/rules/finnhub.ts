import type { Samples, Vendor } from "../vendor.ts";

export const finnhub: Vendor = {
  name: "Finnhub",
  category: "payment",
  env: "FINNHUB_API_KEY",
  docs: "https://finnhub.io/docs",
  revoke: "https://finnhub.io/dashboard",
  rules: [{ id: "finnhub-api-key", kind: "API key", severity: "medium", shape: "{lalnum:20|40}", near: ["finnhub"] }],
};

export const finnhubSamples: Samples = {
  "finnhub-api-key": {
    hits: ['finnhub_client = finnhub.Client(api_key="‹{lalnum:20}›")'],
    misses: [["FINNHUB_API_KEY={lalnum:19}", "one character short"]],
  },
};
