import type { Samples, Vendor } from "../vendor.ts";

export const coralogix: Vendor = {
  name: "Coralogix",
  category: "monitoring",
  env: "CORALOGIX_API_KEY",
  docs: "https://coralogix.com/docs",
  revoke: "https://dashboard.coralogix.com/",
  rules: [
    {
      id: "coralogix-api-key",
      kind: "API key",
      shape: ["(cxtp|cxup)_{alnum:30}", "{uuid}"],
      near: ["coralogix", "cx api key", "cx token"],
    },
  ],
};

export const coralogixSamples: Samples = {};
