import type { Samples, Vendor } from "../vendor.ts";

export const jotform: Vendor = {
  name: "Jotform",
  category: "productivity",
  env: "JOTFORM_API_KEY",
  docs: "https://api.jotform.com/docs",
  revoke: "https://www.jotform.com/myaccount/api",
  rules: [{ id: "jotform-api-key", kind: "API key", shape: "{hex:32}", near: ["jotform"] }],
};

export const jotformSamples: Samples = {
  "jotform-api-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["JOTFORM_API_KEY={hex:31}", "one character short"],
    ],
  },
};
