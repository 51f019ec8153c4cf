import type { Samples, Vendor } from "../vendor.ts";

export const serpapi: Vendor = {
  name: "SerpApi",
  category: "automation",
  env: "SERPAPI_API_KEY",
  docs: "https://serpapi.com/search-api",
  revoke: "https://serpapi.com/manage-api-key",
  rules: [{ id: "serpapi-api-key", kind: "API key", shape: "{hex:64}", near: ["serp api"] }],
};

export const serpapiSamples: Samples = {
  "serpapi-api-key": {
    hits: [
      "https://serpapi.com/search.json?q=coffee&api_key=‹{hex:64}›",
      "SERP_API_KEY=‹{hex:64}›",
      'GoogleSearch.SERP_API_KEY = "‹{hex:64}›"',
    ],
    misses: [
      ["API_KEY={hex:64}", "nothing names the provider"],
      ["sha256: {hex:64} # serpapi-0.1.5.tar.gz", "a digest"],
    ],
  },
};
