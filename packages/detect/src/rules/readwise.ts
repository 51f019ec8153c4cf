import type { Samples, Vendor } from "../vendor.ts";

export const readwise: Vendor = {
  name: "Readwise",
  category: "productivity",
  env: "READWISE_TOKEN",
  docs: "https://readwise.io/api_deets",
  revoke: "https://readwise.io/access_token",
  rules: [
    { id: "readwise-access-token", kind: "access token", severity: "medium", shape: "{alnum:50}", near: ["readwise"] },
  ],
};

export const readwiseSamples: Samples = {
  "readwise-access-token": {
    misses: [
      ["API_KEY={alnum:50}", "nothing names the provider"],
      ["READWISE_TOKEN={alnum:49}", "one character short"],
    ],
  },
};
