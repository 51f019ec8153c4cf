import type { Samples, Vendor } from "../vendor.ts";

export const searchapi: Vendor = {
  name: "SearchApi",
  category: "automation",
  env: "SEARCHAPI_API_KEY",
  docs: "https://www.searchapi.io/docs",
  revoke: "https://www.searchapi.io/api_tokens",
  rules: [{ id: "searchapi-api-key", kind: "API key", shape: "{alnum:24}", near: ["search api"] }],
};

export const searchapiSamples: Samples = {
  "searchapi-api-key": {
    hits: ["https://www.searchapi.io/api/v1/search?engine=google&api_key=‹{alnum:24}›"],
    misses: [
      ["API_KEY={alnum:24}", "nothing names the provider"],
      ["SEARCHAPI_API_KEY={alnum:23}", "one character short"],
    ],
  },
};
