import type { Samples, Vendor } from "../vendor.ts";

export const speechmatics: Vendor = {
  name: "Speechmatics",
  category: "voice",
  env: "SPEECHMATICS_API_KEY",
  docs: "https://docs.speechmatics.com/",
  revoke: "https://portal.speechmatics.com/settings/api-keys",
  rules: [{ id: "speechmatics-api-key", kind: "API key", shape: "{alnum:32}", near: ["speechmatics"] }],
};

export const speechmaticsSamples: Samples = {
  "speechmatics-api-key": {
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["SPEECHMATICS_API_KEY={alnum:31}", "one character short"],
    ],
  },
};
