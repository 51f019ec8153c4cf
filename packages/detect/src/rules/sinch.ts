import type { Samples, Vendor } from "../vendor.ts";

export const sinch: Vendor = {
  name: "Sinch",
  category: "messaging",
  env: "SINCH_API_TOKEN",
  docs: "https://developers.sinch.com/",
  revoke: "https://dashboard.sinch.com/sms/api/services",
  rules: [
    {
      id: "sinch-api-token",
      kind: "API token",
      shape: "{hex:32}",
      near: ["sinch api token", "sinch token", "sinch secret", "sinch key secret"],
    },
  ],
};

export const sinchSamples: Samples = {
  "sinch-api-token": { misses: [["SINCH_SERVICE_PLAN_ID={hex:32}", "the plan's id"]] },
};
