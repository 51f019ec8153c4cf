import type { Samples, Vendor } from "../vendor.ts";

export const lemlist: Vendor = {
  name: "lemlist",
  category: "automation",
  env: "LEMLIST_API_KEY",
  docs: "https://developer.lemlist.com/",
  revoke: "https://app.lemlist.com/settings/integrations",
  rules: [{ id: "lemlist-api-key", kind: "API key", shape: "{hex:32}", near: ["lemlist"] }],
};

export const lemlistSamples: Samples = {
  "lemlist-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["LEMLIST_API_KEY={hex:31}", "one character short"],
    ],
  },
};
