import type { Samples, Vendor } from "../vendor.ts";

export const currencycloud: Vendor = {
  name: "Currencycloud",
  category: "payment",
  env: "CURRENCYCLOUD_API_KEY",
  docs: "https://developer.currencycloud.com/",
  revoke: "https://direct.currencycloud.com/",
  rules: [
    { id: "currencycloud-api-key", kind: "API key", severity: "critical", shape: "{hex:64}", near: ["currencycloud"] },
  ],
};

export const currencycloudSamples: Samples = {
  "currencycloud-api-key": { misses: [["CURRENCYCLOUD_API_KEY={hex:63}", "one character short"]] },
};
