import type { Samples, Vendor } from "../vendor.ts";

export const diffbot: Vendor = {
  name: "Diffbot",
  category: "automation",
  env: "DIFFBOT_TOKEN",
  docs: "https://docs.diffbot.com/",
  revoke: "https://app.diffbot.com/get-started/",
  rules: [{ id: "diffbot-token", kind: "token", shape: "{hex:32}", near: ["diffbot"] }],
};

export const diffbotSamples: Samples = {
  "diffbot-token": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["DIFFBOT_TOKEN={hex:31}", "one character short"],
    ],
  },
};
