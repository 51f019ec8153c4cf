import type { Samples, Vendor } from "../vendor.ts";

export const lmnt: Vendor = {
  name: "LMNT",
  category: "voice",
  env: "LMNT_API_KEY",
  docs: "https://docs.lmnt.com/",
  revoke: "https://app.lmnt.com/account",
  rules: [
    { id: "lmnt-api-key", kind: "API key", shape: "ak_{alnum:22}", near: ["lmnt"] },
    { id: "lmnt-legacy-key", kind: "API key (legacy)", shape: "{hex:32}", near: ["lmnt"] },
  ],
};

export const lmntSamples: Samples = {
  "lmnt-api-key": {
    misses: [
      ["API_KEY=ak_{alnum:22}", "nothing names the provider"],
      ["LMNT_API_KEY=ak_{alnum:21}", "one character short"],
    ],
  },
  "lmnt-legacy-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["LMNT_API_KEY={hex:31}", "one character short"],
    ],
  },
};
