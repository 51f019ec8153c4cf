import type { Samples, Vendor } from "../vendor.ts";

export const axiom: Vendor = {
  name: "Axiom",
  category: "monitoring",
  env: "AXIOM_TOKEN",
  docs: "https://axiom.co/docs",
  revoke: "https://app.axiom.co/settings/profile",
  rules: [
    { id: "axiom-api-token", kind: "API token", shape: "xaat-{uuid}" },
    { id: "axiom-personal-token", kind: "personal access token", severity: "critical", shape: "xapt-{uuid}" },
    { id: "axiom-ingest-token", kind: "ingest token", severity: "medium", shape: "xait-{uuid}" },
  ],
};

export const axiomSamples: Samples = {};
