import type { Samples, Vendor } from "../vendor.ts";

export const highlevel: Vendor = {
  name: "HighLevel",
  category: "automation",
  env: "HIGHLEVEL_PRIVATE_INTEGRATION_TOKEN",
  docs: "https://help.gohighlevel.com/",
  revoke: "https://app.gohighlevel.com/",
  rules: [
    {
      id: "highlevel-integration-token",
      kind: "private integration token",
      severity: "critical",
      shape: "pit-{uuid}",
    },
  ],
};

export const highlevelSamples: Samples = {
  "highlevel-integration-token": {
    hits: ['{ "name": "Authorization", "value": "Bearer ‹pit-{uuid}›" }'],
    misses: [["cockpit-{uuid}", "the end of a word"]],
  },
};
