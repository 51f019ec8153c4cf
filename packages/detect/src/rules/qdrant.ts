import type { Samples, Vendor } from "../vendor.ts";

export const qdrant: Vendor = {
  name: "Qdrant",
  category: "data",
  env: "QDRANT_API_KEY",
  docs: "https://qdrant.tech/documentation/cloud/authentication/",
  revoke: "https://cloud.qdrant.io/",
  rules: [
    { id: "qdrant-api-key", kind: "database API key", severity: "critical", shape: "{url:54}", near: ["qdrant"] },
  ],
};

export const qdrantSamples: Samples = {
  "qdrant-api-key": {
    hits: ['QdrantClient(url="https://{uuid}.us-east4-0.gcp.cloud.qdrant.io", api_key="‹{url:54}›")'],
    misses: [
      ["API_KEY={alnum:54}", "nothing names the provider"],
      ["QDRANT_API_KEY={alnum:53}", "one character short"],
    ],
  },
};
