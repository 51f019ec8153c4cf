import type { Samples, Vendor } from "../vendor.ts";

export const asaas: Vendor = {
  name: "Asaas",
  category: "payment",
  env: "ASAAS_API_KEY",
  docs: "https://docs.asaas.com/",
  revoke: "https://www.asaas.com/",
  rules: [
    { id: "asaas-api-key", kind: "API key", severity: "critical", shape: "$aact_prod_{[\\w:=-]:40,300}" },
    { id: "asaas-sandbox-key", kind: "sandbox API key", severity: "medium", shape: "$aact_hmlg_{[\\w:=-]:40,300}" },
  ],
};

export const asaasSamples: Samples = {
  "asaas-api-key": { misses: [["$aact_prod_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"]] },
};
