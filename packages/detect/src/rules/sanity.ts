import type { Samples, Vendor } from "../vendor.ts";

export const sanity: Vendor = {
  name: "Sanity",
  category: "commerce",
  env: "SANITY_API_TOKEN",
  docs: "https://www.sanity.io/docs",
  revoke: "https://www.sanity.io/manage",
  rules: [
    {
      id: "sanity-api-token",
      kind: "API token",
      severity: "critical",
      shape: "sk{alnum:78|79|178|180}",
      near: ["sanity"],
    },
  ],
};

export const sanitySamples: Samples = {
  "sanity-api-token": {
    hits: ["SANITY_AUTH_TOKEN=‹sk{alnum:178}›"],
    misses: [["SANITY_API_TOKEN=sk{alnum:60}", "too short"]],
  },
};
