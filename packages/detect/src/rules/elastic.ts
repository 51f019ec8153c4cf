import type { Samples, Vendor } from "../vendor.ts";

export const elastic: Vendor = {
  name: "Elastic",
  category: "data",
  env: "ELASTIC_API_KEY",
  docs: "https://www.elastic.co/docs",
  revoke: "https://cloud.elastic.co/account/keys",
  rules: [
    {
      id: "elastic-cloud-key",
      kind: "Cloud API key",
      severity: "critical",
      shape: ["essu_{b64:92}", "essu_{b64:91}=", "essu_{b64:90}=="],
      env: "EC_API_KEY",
    },
  ],
};

export const elasticSamples: Samples = {
  "elastic-cloud-key": { misses: [["EC_API_KEY=essu_{b64:91}", "one character short"]] },
};
