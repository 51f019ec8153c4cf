import type { Samples, Vendor } from "../vendor.ts";

export const clockify: Vendor = {
  name: "Clockify",
  category: "productivity",
  env: "CLOCKIFY_API_KEY",
  docs: "https://docs.clockify.me/",
  revoke: "https://app.clockify.me/manage-api-keys",
  rules: [{ id: "clockify-api-key", kind: "API key", shape: "{alnum:48}", near: ["clockify"] }],
};

export const clockifySamples: Samples = {
  "clockify-api-key": {
    misses: [
      ["API_KEY={alnum:48}", "nothing names the provider"],
      ["CLOCKIFY_API_KEY={alnum:47}", "one character short"],
    ],
  },
};
