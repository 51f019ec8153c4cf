import type { Samples, Vendor } from "../vendor.ts";

export const newsapi: Vendor = {
  name: "NewsAPI",
  category: "automation",
  env: "NEWSAPI_KEY",
  docs: "https://newsapi.org/docs",
  revoke: "https://newsapi.org/account",
  rules: [{ id: "newsapi-api-key", kind: "API key", severity: "medium", shape: "{hex:32}", near: ["news api"] }],
};

export const newsapiSamples: Samples = {
  "newsapi-api-key": {
    hits: ["https://newsapi.org/v2/top-headlines?country=us&apiKey=‹{hex:32}›"],
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["NEWSAPI_KEY={hex:31}", "one character short"],
    ],
  },
};
