import type { Samples, Vendor } from "../vendor.ts";

export const removebg: Vendor = {
  name: "remove.bg",
  category: "ai",
  env: "REMOVE_BG_API_KEY",
  docs: "https://www.remove.bg/api",
  revoke: "https://www.remove.bg/dashboard#api-key",
  rules: [{ id: "removebg-api-key", kind: "API key", shape: "{alnum:24}", near: ["remove bg"] }],
};

export const removebgSamples: Samples = {
  "removebg-api-key": {
    misses: [
      ["API_KEY={alnum:24}", "nothing names the provider"],
      ["REMOVE_BG_API_KEY={alnum:23}", "one character short"],
    ],
  },
};
