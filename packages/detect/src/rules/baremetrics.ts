import type { Samples, Vendor } from "../vendor.ts";

export const baremetrics: Vendor = {
  name: "Baremetrics",
  category: "payment",
  env: "BAREMETRICS_API_KEY",
  docs: "https://developers.baremetrics.com/",
  revoke: "https://app.baremetrics.com/settings/api",
  rules: [
    {
      id: "baremetrics-api-key",
      kind: "API key",
      shape: ["sk_{alnum:18,25}", "lk_{alnum:18,25}"],
      near: ["baremetrics"],
    },
  ],
};

export const baremetricsSamples: Samples = {
  "baremetrics-api-key": { hits: ["BAREMETRICS_LIVE_KEY=‹lk_{alnum:22}›"] },
};
