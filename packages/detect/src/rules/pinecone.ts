import type { Samples, Vendor } from "../vendor.ts";

export const pinecone: Vendor = {
  name: "Pinecone",
  category: "data",
  env: "PINECONE_API_KEY",
  docs: "https://docs.pinecone.io/guides/projects/manage-api-keys",
  revoke: "https://app.pinecone.io/",
  rules: [
    { id: "pinecone-api-key", kind: "API key", severity: "critical", shape: "pcsk_{alnum:5,6}_{alnum:63}" },
    { id: "pinecone-legacy-key", kind: "API key (legacy)", severity: "critical", shape: "{uuid}", near: ["pinecone"] },
  ],
};

export const pineconeSamples: Samples = {
  "pinecone-api-key": {
    hits: ['pc = Pinecone(api_key="‹pcsk_{alnum:6}_{alnum:63}›")'],
    misses: [["PINECONE_API_KEY=pcsk_{alnum:6}_{alnum:62}", "one character short"]],
  },
  "pinecone-legacy-key": {
    hits: ['pinecone.init(api_key="‹{uuid}›", environment="us-west1-gcp")', "PINECONE_API_KEY=‹{uuid}›"],
    misses: [
      ["API_KEY={uuid}", "nothing names the provider"],
      ['vector_id = "{uuid}"', "an id"],
    ],
  },
};
