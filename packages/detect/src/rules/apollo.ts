import type { Samples, Vendor } from "../vendor.ts";

export const apollo: Vendor = {
  name: "Apollo.io",
  category: "automation",
  env: "APOLLO_API_KEY",
  docs: "https://docs.apollo.io/",
  revoke: "https://app.apollo.io/",
  rules: [{ id: "apollo-api-key", kind: "API key", shape: "{url:22}", near: ["apollo.io", "apollo api"] }],
};

export const apolloSamples: Samples = {
  "apollo-api-key": {
    misses: [
      ["API_KEY={url:22}", "nothing names the provider"],
      ["APOLLO_API_KEY={url:21}", "one character short"],
    ],
  },
};
