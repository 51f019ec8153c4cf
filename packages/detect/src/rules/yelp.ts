import type { Samples, Vendor } from "../vendor.ts";

export const yelp: Vendor = {
  name: "Yelp",
  category: "commerce",
  env: "YELP_API_KEY",
  docs: "https://docs.developer.yelp.com/",
  revoke: "https://www.yelp.com/developers/v3/manage_app",
  rules: [{ id: "yelp-api-key", kind: "API key", severity: "medium", shape: "{url:128}", near: ["yelp"] }],
};

export const yelpSamples: Samples = {
  "yelp-api-key": { misses: [["YELP_API_KEY={url:127}", "one character short"]] },
};
