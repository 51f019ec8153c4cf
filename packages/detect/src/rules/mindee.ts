import type { Samples, Vendor } from "../vendor.ts";

export const mindee: Vendor = {
  name: "Mindee",
  category: "automation",
  env: "MINDEE_API_KEY",
  docs: "https://developers.mindee.com/",
  revoke: "https://app.mindee.com/",
  rules: [{ id: "mindee-api-key", kind: "API key", shape: "md_{alnum:32}", near: ["mindee"] }],
};

export const mindeeSamples: Samples = {
  "mindee-api-key": {
    misses: [
      ["API_KEY=md_{alnum:32}", "nothing names the provider"],
      ["MINDEE_API_KEY=md_{alnum:31}", "one character short"],
    ],
  },
};
