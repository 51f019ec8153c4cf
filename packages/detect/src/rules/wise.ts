import type { Samples, Vendor } from "../vendor.ts";

export const wise: Vendor = {
  name: "Wise",
  category: "payment",
  env: "WISE_API_TOKEN",
  docs: "https://docs.wise.com/",
  revoke: "https://wise.com/",
  rules: [
    {
      id: "wise-api-token",
      kind: "API token",
      severity: "critical",
      shape: "{uuid}",
      near: ["transferwise", "wise api", "wise token"],
    },
  ],
};

export const wiseSamples: Samples = {
  "wise-api-token": { hits: ["TRANSFERWISE_API_KEY=‹{uuid}›"], misses: [["WISE_PROFILE_ID={uuid}", "an id"]] },
};
