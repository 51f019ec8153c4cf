import type { Samples, Vendor } from "../vendor.ts";

export const sparkpost: Vendor = {
  name: "SparkPost",
  category: "messaging",
  env: "SPARKPOST_API_KEY",
  docs: "https://developers.sparkpost.com/",
  revoke: "https://app.sparkpost.com/account/api-keys",
  rules: [{ id: "sparkpost-api-key", kind: "API key", shape: "{hex:40}", near: ["sparkpost"] }],
};

export const sparkpostSamples: Samples = {
  "sparkpost-api-key": {
    hits: ["const client = new SparkPost('‹{hex:40}›');"],
    misses: [["SPARKPOST_API_KEY={hex:39}", "one character short"]],
  },
};
