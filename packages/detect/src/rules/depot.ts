import type { Samples, Vendor } from "../vendor.ts";

export const depot: Vendor = {
  name: "Depot",
  category: "code",
  env: "DEPOT_TOKEN",
  docs: "https://depot.dev/docs",
  revoke: "https://depot.dev/settings",
  rules: [
    {
      id: "depot-token",
      kind: "access token",
      severity: "critical",
      confidence: "medium",
      shape: "depot_(user|org|project)_{hex:64}",
    },
  ],
};

export const depotSamples: Samples = {};
