import type { Samples, Vendor } from "../vendor.ts";

export const postman: Vendor = {
  name: "Postman",
  category: "productivity",
  env: "POSTMAN_API_KEY",
  docs: "https://learning.postman.com/docs",
  revoke: "https://go.postman.co/",
  rules: [
    { id: "postman-api-key", kind: "API key", severity: "critical", shape: "PMAK-{hex:24}-{hex:34}" },
    { id: "postman-collection-key", kind: "collection access key", severity: "medium", shape: "PMAT-{ualnum:26}" },
  ],
};

export const postmanSamples: Samples = {
  "postman-api-key": {
    hits: ["curl https://api.getpostman.com/me -H 'X-API-Key: ‹PMAK-{hex:24}-{hex:34}›'"],
    misses: [
      ["PMAK-{hex:24}-{hex:33}", "one character short"],
      ["PMAK-xxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
};
