import type { Samples, Vendor } from "../vendor.ts";

export const shippo: Vendor = {
  name: "Shippo",
  category: "commerce",
  env: "SHIPPO_API_KEY",
  docs: "https://docs.goshippo.com/",
  revoke: "https://apps.goshippo.com/settings/api",
  rules: [
    { id: "shippo-live-token", kind: "live token", severity: "critical", shape: "shippo_live_{Hex:40}" },
    { id: "shippo-test-token", kind: "test token", severity: "medium", shape: "shippo_test_{Hex:40}" },
  ],
};

export const shippoSamples: Samples = {
  "shippo-live-token": {
    hits: ["Authorization: ShippoToken ‹shippo_live_{hex:40}›"],
    misses: [["shippo_live_{hex:39}", "one character short"]],
  },
};
