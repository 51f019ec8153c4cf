import type { Samples, Vendor } from "../vendor.ts";

export const cohere: Vendor = {
  name: "Cohere",
  category: "ai",
  env: "COHERE_API_KEY",
  docs: "https://docs.cohere.com/docs/rate-limits",
  revoke: "https://dashboard.cohere.com/api-keys",
  rules: [
    {
      id: "cohere-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{alnum:40}",
      near: ["cohere", "co api key"],
    },
  ],
};

export const cohereSamples: Samples = {
  "cohere-api-key": {
    hits: [
      'co = cohere.Client("‹{alnum:40}›")',
      "export CO_API_KEY=‹{alnum:40}›",
      'new CohereClient({ token: "‹{alnum:40}›" })',
    ],
    misses: [
      ["API_KEY={alnum:40}", "nothing names the provider"],
      ["a coherent commit: {hex:40}", "a commit, and another word"],
      ["COHERE_API_KEY={alnum:39}", "one character short"],
    ],
  },
};
