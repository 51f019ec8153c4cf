import type { Samples, Vendor } from "../vendor.ts";

export const pipedream: Vendor = {
  name: "Pipedream",
  category: "automation",
  env: "PIPEDREAM_API_KEY",
  docs: "https://pipedream.com/docs",
  revoke: "https://pipedream.com/settings/account",
  rules: [{ id: "pipedream-api-key", kind: "API key", shape: "{hex:32}", near: ["pipedream"] }],
};

export const pipedreamSamples: Samples = {
  "pipedream-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["PIPEDREAM_API_KEY={hex:31}", "one character short"],
    ],
  },
};
