import type { Samples, Vendor } from "../vendor.ts";

export const nocodb: Vendor = {
  name: "NocoDB",
  category: "productivity",
  env: "NOCODB_TOKEN",
  docs: "https://nocodb.com/docs",
  revoke: "https://app.nocodb.com/",
  rules: [{ id: "nocodb-token", kind: "API token", shape: ["{url:40}", "nc_pat_{url:40}"], near: ["nocodb"] }],
};

export const nocodbSamples: Samples = {
  "nocodb-token": {
    misses: [
      ["API_KEY={url:40}", "nothing names the provider"],
      ["NOCODB_TOKEN={url:39}", "one character short"],
    ],
  },
};
