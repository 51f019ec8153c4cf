import type { Samples, Vendor } from "../vendor.ts";

export const storyblok: Vendor = {
  name: "Storyblok",
  category: "productivity",
  env: "STORYBLOK_TOKEN",
  docs: "https://www.storyblok.com/docs",
  revoke: "https://app.storyblok.com/",
  rules: [
    {
      id: "storyblok-access-token",
      kind: "access token",
      severity: "medium",
      shape: "{alnum:24}",
      near: ["storyblok"],
    },
  ],
};

export const storyblokSamples: Samples = {
  "storyblok-access-token": {
    misses: [
      ["API_KEY={alnum:24}", "nothing names the provider"],
      ["STORYBLOK_TOKEN={alnum:23}", "one character short"],
    ],
  },
};
