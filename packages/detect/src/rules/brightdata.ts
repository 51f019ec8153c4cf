import type { Samples, Vendor } from "../vendor.ts";

export const brightdata: Vendor = {
  name: "Bright Data",
  category: "automation",
  env: "BRIGHTDATA_API_KEY",
  docs: "https://docs.brightdata.com/",
  revoke: "https://brightdata.com/cp/setting/users",
  rules: [
    {
      id: "brightdata-api-key",
      kind: "API key",
      severity: "critical",
      shape: ["{hex:64}", "{uuid}"],
      near: ["bright data"],
    },
  ],
};

export const brightdataSamples: Samples = {
  "brightdata-api-key": {
    misses: [
      ["API_KEY={hex:64}", "nothing names the provider"],
      ["BRIGHTDATA_API_KEY={hex:63}", "one character short"],
    ],
  },
};
