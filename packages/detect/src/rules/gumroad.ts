import type { Samples, Vendor } from "../vendor.ts";

export const gumroad: Vendor = {
  name: "Gumroad",
  category: "commerce",
  env: "GUMROAD_ACCESS_TOKEN",
  docs: "https://gumroad.com/api",
  revoke: "https://app.gumroad.com/settings/advanced",
  rules: [{ id: "gumroad-access-token", kind: "access token", shape: ["{url:43}", "{hex:64}"], near: ["gumroad"] }],
};

export const gumroadSamples: Samples = {
  "gumroad-access-token": { misses: [["GUMROAD_ACCESS_TOKEN={url:42}", "one character short"]] },
};
