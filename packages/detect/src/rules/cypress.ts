import type { Samples, Vendor } from "../vendor.ts";

export const cypress: Vendor = {
  name: "Cypress",
  category: "code",
  env: "CYPRESS_RECORD_KEY",
  docs: "https://docs.cypress.io/",
  revoke: "https://cloud.cypress.io/",
  rules: [
    {
      id: "cypress-record-key",
      kind: "record key",
      severity: "medium",
      shape: "{uuid}",
      near: ["cypress record key", "cypress"],
    },
  ],
};

export const cypressSamples: Samples = {};
