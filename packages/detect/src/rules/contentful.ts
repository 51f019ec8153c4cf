import type { Samples, Vendor } from "../vendor.ts";

export const contentful: Vendor = {
  name: "Contentful",
  category: "productivity",
  env: "CONTENTFUL_MANAGEMENT_TOKEN",
  docs: "https://www.contentful.com/developers",
  revoke: "https://app.contentful.com/",
  rules: [
    { id: "contentful-management-token", kind: "personal access token", severity: "critical", shape: "CFPAT-{url:43}" },
    {
      id: "contentful-delivery-token",
      kind: "delivery token",
      severity: "medium",
      shape: "{url:43}",
      near: ["contentful"],
      env: "CONTENTFUL_ACCESS_TOKEN",
    },
  ],
};

export const contentfulSamples: Samples = {
  "contentful-management-token": { misses: [["CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-{url:42}", "one character short"]] },
  "contentful-delivery-token": {
    misses: [
      ["API_KEY={url:43}", "nothing names the provider"],
      ["CONTENTFUL_ACCESS_TOKEN={url:42}", "one character short"],
    ],
  },
};
