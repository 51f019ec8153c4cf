import type { Samples, Vendor } from "../vendor.ts";

export const alchemy: Vendor = {
  name: "Alchemy",
  category: "payment",
  env: "ALCHEMY_API_KEY",
  docs: "https://www.alchemy.com/docs",
  revoke: "https://dashboard.alchemy.com/apps",
  rules: [
    {
      id: "alchemy-api-key",
      kind: "API key",
      severity: "medium",
      shape: ["{url:32}", "alcht_{alnum:30}"],
      near: ["alchemy", "alchemyapi"],
    },
  ],
};

export const alchemySamples: Samples = {
  "alchemy-api-key": {
    hits: ["ALCHEMY_KEY=‹{alnum:32}›"],
    misses: [["ALCHEMY_API_KEY={alnum:31}", "one character short"]],
  },
};
