import type { Samples, Vendor } from "../vendor.ts";

export const apilayer: Vendor = {
  name: "APILayer",
  category: "automation",
  env: "APILAYER_API_KEY",
  docs: "https://apilayer.com/docs",
  revoke: "https://apilayer.com/account",
  rules: [{ id: "apilayer-api-key", kind: "API key", shape: "{alnum:32}", near: ["apilayer"] }],
};

export const apilayerSamples: Samples = {
  "apilayer-api-key": {
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["APILAYER_API_KEY={alnum:31}", "one character short"],
    ],
  },
};
