import type { Samples, Vendor } from "../vendor.ts";

export const apify: Vendor = {
  name: "Apify",
  category: "automation",
  env: "APIFY_TOKEN",
  docs: "https://docs.apify.com/",
  revoke: "https://console.apify.com/",
  rules: [{ id: "apify-api-token", kind: "API token", shape: "apify_api_{alnum:36}" }],
};

export const apifySamples: Samples = {
  "apify-api-token": {
    hits: [
      'new ApifyClient({ token: "‹apify_api_{alnum:36}›" })',
      "https://api.apify.com/v2/acts?token=‹apify_api_{alnum:36}›",
    ],
    misses: [["APIFY_TOKEN=apify_api_{alnum:35}", "one character short"]],
  },
};
