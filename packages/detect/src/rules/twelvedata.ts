import type { Samples, Vendor } from "../vendor.ts";

export const twelvedata: Vendor = {
  name: "Twelve Data",
  category: "payment",
  env: "TWELVEDATA_API_KEY",
  docs: "https://twelvedata.com/docs",
  revoke: "https://twelvedata.com/account/api-keys",
  rules: [
    {
      id: "twelvedata-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{hex:32}",
      near: ["twelvedata", "twelve data"],
    },
  ],
};

export const twelvedataSamples: Samples = {
  "twelvedata-api-key": {
    hits: ["td = TDClient(apikey='‹{hex:32}›')  # twelvedata"],
    misses: [["TWELVEDATA_API_KEY={hex:31}", "one character short"]],
  },
};
