import type { Samples, Vendor } from "../vendor.ts";

export const etsy: Vendor = {
  name: "Etsy",
  category: "commerce",
  env: "ETSY_API_KEY",
  docs: "https://developers.etsy.com/",
  revoke: "https://www.etsy.com/developers/your-apps",
  rules: [
    {
      id: "etsy-api-key",
      kind: "keystring",
      shape: "{lalnum:24}",
      near: ["etsy"],
    },
  ],
};

export const etsySamples: Samples = {
  "etsy-api-key": {
    hits: ["ETSY_KEYSTRING_KEY=‹{lalnum:24}›"],
    misses: [["ETSY_API_KEY={lalnum:23}", "one character short"]],
  },
};
