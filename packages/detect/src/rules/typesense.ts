import type { Samples, Vendor } from "../vendor.ts";

export const typesense: Vendor = {
  name: "Typesense",
  category: "data",
  env: "TYPESENSE_API_KEY",
  docs: "https://typesense.org/docs",
  revoke: "https://cloud.typesense.org/",
  rules: [
    {
      id: "typesense-api-key",
      kind: "API key",
      shape: "{alnum:32}",
      near: ["typesense admin", "typesense api", "typesense key"],
    },
  ],
};

export const typesenseSamples: Samples = {
  "typesense-api-key": {
    misses: [
      ["TYPESENSE_SEARCH_ONLY_KEY={alnum:32}", "may be public"],
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["TYPESENSE_API_KEY={alnum:31}", "one character short"],
    ],
  },
};
