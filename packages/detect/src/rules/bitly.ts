import type { Samples, Vendor } from "../vendor.ts";

export const bitly: Vendor = {
  name: "Bitly",
  category: "messaging",
  env: "BITLY_ACCESS_TOKEN",
  docs: "https://dev.bitly.com/",
  revoke: "https://app.bitly.com/settings/api/",
  rules: [{ id: "bitly-access-token", kind: "access token", shape: "{hex:40}", near: ["bitly", "bit.ly"] }],
};

export const bitlySamples: Samples = {
  "bitly-access-token": { misses: [["BITLY_ACCESS_TOKEN={hex:39}", "one character short"]] },
};
