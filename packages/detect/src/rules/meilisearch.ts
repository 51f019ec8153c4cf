import type { Samples, Vendor } from "../vendor.ts";

export const meilisearch: Vendor = {
  name: "Meilisearch",
  category: "data",
  env: "MEILI_MASTER_KEY",
  docs: "https://www.meilisearch.com/docs",
  revoke: "https://cloud.meilisearch.com/",
  rules: [
    {
      id: "meilisearch-key",
      kind: "master or admin key",
      severity: "critical",
      shape: ["{hex:40}", "{hex:64}", "{url:43}", "{b64:48}"],
      near: [
        "meili master key",
        "meilisearch master key",
        "meili admin key",
        "meilisearch admin key",
        "meilisearch api key",
        "meilisearch key",
      ],
    },
  ],
};

export const meilisearchSamples: Samples = {
  "meilisearch-key": {
    misses: [
      ["API_KEY={hex:40}", "nothing names the provider"],
      ["MEILI_MASTER_KEY={hex:39}", "one character short"],
    ],
  },
};
