import type { Samples, Vendor } from "../vendor.ts";

export const baserow: Vendor = {
  name: "Baserow",
  category: "productivity",
  env: "BASEROW_TOKEN",
  docs: "https://baserow.io/user-docs",
  revoke: "https://baserow.io/",
  rules: [{ id: "baserow-token", kind: "database token", shape: "{alnum:32}", near: ["baserow"] }],
};

export const baserowSamples: Samples = {
  "baserow-token": {
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["BASEROW_TOKEN={alnum:31}", "one character short"],
    ],
  },
};
