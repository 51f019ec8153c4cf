import type { Samples, Vendor } from "../vendor.ts";

export const pollinations: Vendor = {
  name: "Pollinations",
  category: "ai",
  env: "POLLINATIONS_API_KEY",
  docs: "https://github.com/pollinations",
  revoke: "https://enter.pollinations.ai/",
  rules: [{ id: "pollinations-api-key", kind: "API key", shape: "sk_{alnum:32}", near: ["pollinations"] }],
};

export const pollinationsSamples: Samples = {
  "pollinations-api-key": {
    misses: [
      ["API_KEY=sk_{alnum:32}", "nothing names the provider"],
      ["POLLINATIONS_API_KEY=sk_{alnum:31}", "one character short"],
    ],
  },
};
