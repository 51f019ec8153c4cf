import type { Samples, Vendor } from "../vendor.ts";

export const bannerbear: Vendor = {
  name: "Bannerbear",
  category: "ai",
  env: "BANNERBEAR_API_KEY",
  docs: "https://developers.bannerbear.com/",
  revoke: "https://app.bannerbear.com/account",
  rules: [
    { id: "bannerbear-api-key", kind: "API key", shape: "bb_(pr|ma)_{hex:30}" },
    { id: "bannerbear-legacy-key", kind: "API key (legacy)", shape: "{alnum:24}", near: ["bannerbear"] },
  ],
};

export const bannerbearSamples: Samples = {
  "bannerbear-api-key": { misses: [["BANNERBEAR_API_KEY=bb_pr_{hex:29}", "one character short"]] },
  "bannerbear-legacy-key": {
    misses: [
      ["API_KEY={alnum:24}", "nothing names the provider"],
      ["BANNERBEAR_API_KEY={alnum:23}", "one character short"],
    ],
  },
};
