import type { Samples, Vendor } from "../vendor.ts";

export const chroma: Vendor = {
  name: "Chroma",
  category: "data",
  env: "CHROMA_API_KEY",
  docs: "https://docs.trychroma.com/",
  revoke: "https://www.trychroma.com/",
  rules: [
    {
      id: "chroma-api-key",
      kind: "API key",
      severity: "critical",
      shape: "ck-{alnum:43,44}",
      near: ["chroma", "chromadb"],
    },
  ],
};

export const chromaSamples: Samples = {
  "chroma-api-key": {
    hits: ['client = chromadb.CloudClient(api_key="‹ck-{alnum:44}›")'],
    misses: [
      ["API_KEY=ck-{alnum:43,44}", "nothing names the provider"],
      ["CHROMA_API_KEY=ck-{alnum:42}", "one character short"],
    ],
  },
};
