import type { Samples, Vendor } from "../vendor.ts";

export const nasdaqDataLink: Vendor = {
  name: "Nasdaq Data Link",
  category: "payment",
  env: "NASDAQ_DATA_LINK_API_KEY",
  docs: "https://docs.data.nasdaq.com/",
  revoke: "https://data.nasdaq.com/account/profile",
  rules: [
    {
      id: "nasdaq-data-link-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{url:20}",
      near: ["nasdaq data link", "quandl"],
    },
  ],
};

export const nasdaqDataLinkSamples: Samples = {
  "nasdaq-data-link-api-key": {
    hits: ['quandl.ApiConfig.api_key = "‹{alnum:20}›"'],
    misses: [["NASDAQ_DATA_LINK_API_KEY={alnum:19}", "one character short"]],
  },
};
