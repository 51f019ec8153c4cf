import type { Samples, Vendor } from "../vendor.ts";

export const close: Vendor = {
  name: "Close",
  category: "productivity",
  env: "CLOSE_API_KEY",
  docs: "https://developer.close.com/",
  revoke: "https://app.close.com/",
  rules: [
    {
      id: "close-api-key",
      kind: "API key",
      severity: "critical",
      shape: "api_{alnum:22}.{alnum:22}",
    },
  ],
};

export const closeSamples: Samples = {
  "close-api-key": {
    hits: ["curl https://api.close.com/api/v1/me/ -u ‹api_{alnum:22}.{alnum:22}›:"],
    misses: [["CLOSE_API_KEY=api_{alnum:22}.{alnum:21}", "one character short"]],
  },
};
