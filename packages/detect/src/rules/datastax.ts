import type { Samples, Vendor } from "../vendor.ts";

export const datastax: Vendor = {
  name: "DataStax Astra",
  category: "data",
  env: "ASTRA_DB_APPLICATION_TOKEN",
  docs: "https://docs.datastax.com/",
  revoke: "https://astra.datastax.com/",
  rules: [
    {
      id: "datastax-astra-token",
      kind: "application token",
      severity: "critical",
      shape: ["AstraCS:{alnum:24}:{hex:64}", "AstraCS:{alnum:24,120}"],
    },
  ],
};

export const datastaxSamples: Samples = {
  "datastax-astra-token": { hits: ['client = DataAPIClient("‹AstraCS:{alnum:24}:{hex:64}›")'] },
};
