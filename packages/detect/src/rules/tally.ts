import type { Samples, Vendor } from "../vendor.ts";

export const tally: Vendor = {
  name: "Tally",
  category: "productivity",
  env: "TALLY_API_KEY",
  docs: "https://developers.tally.so/",
  revoke: "https://tally.so/settings/api-keys",
  rules: [{ id: "tally-api-key", kind: "API key", shape: "tly-{alnum:32}", near: ["tally"] }],
};

export const tallySamples: Samples = {
  "tally-api-key": {
    misses: [
      ["API_KEY=tly-{alnum:32}", "nothing names the provider"],
      ["TALLY_API_KEY=tly-{alnum:31}", "one character short"],
    ],
  },
};
