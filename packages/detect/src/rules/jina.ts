import type { Samples, Vendor } from "../vendor.ts";

export const jina: Vendor = {
  name: "Jina AI",
  category: "ai",
  env: "JINA_API_KEY",
  docs: "https://jina.ai/embeddings",
  revoke: "https://jina.ai/",
  rules: [{ id: "jina-api-key", kind: "API key", shape: "jina_{hex:32}{url:28}" }],
};

export const jinaSamples: Samples = {
  "jina-api-key": {
    hits: ["Authorization: Bearer ‹jina_{hex:32}{url:28}›"],
    misses: [["JINA_API_KEY=jina_{hex:32}{url:27}", "one character short"]],
  },
};
