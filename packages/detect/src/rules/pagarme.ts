import type { Samples, Vendor } from "../vendor.ts";

export const pagarme: Vendor = {
  name: "Pagar.me",
  category: "payment",
  env: "PAGARME_API_KEY",
  docs: "https://docs.pagar.me/",
  revoke: "https://dash.pagar.me/",
  rules: [
    { id: "pagarme-api-key", kind: "live API key", severity: "critical", shape: "ak_live_{alnum:30}" },
    { id: "pagarme-test-key", kind: "test API key", severity: "medium", shape: "ak_test_{alnum:30}" },
  ],
};

export const pagarmeSamples: Samples = {
  "pagarme-api-key": { misses: [["ak_live_{alnum:29}", "one character short"]] },
};
