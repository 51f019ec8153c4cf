import type { Samples, Vendor } from "../vendor.ts";

export const nytimes: Vendor = {
  name: "New York Times",
  category: "messaging",
  env: "NYTIMES_API_KEY",
  docs: "https://developer.nytimes.com/",
  revoke: "https://developer.nytimes.com/my-apps",
  rules: [
    {
      id: "nytimes-api-key",
      kind: "API key",
      severity: "low",
      shape: "{alnum:32}",
      near: ["nytimes", "nyt api", "new york times"],
    },
  ],
};

export const nytimesSamples: Samples = {
  "nytimes-api-key": {
    hits: ["https://api.nytimes.com/svc/search/v2/articlesearch.json?api-key=‹{alnum:32}›"],
    misses: [["NYTIMES_API_KEY={alnum:31}", "one character short"]],
  },
};
