import type { Samples, Vendor } from "../vendor.ts";

export const databricks: Vendor = {
  name: "Databricks",
  category: "data",
  env: "DATABRICKS_TOKEN",
  docs: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
  revoke: "https://docs.databricks.com/aws/en/dev-tools/auth/pat",
  rules: [
    {
      id: "databricks-personal-token",
      kind: "personal access token",
      severity: "critical",
      shape: ["dapi{hex:32}", "dapi{hex:32}-{digit:1}"],
    },
    {
      id: "databricks-oauth-secret",
      kind: "OAuth client secret",
      severity: "critical",
      shape: "dose{hex:32}",
      env: "DATABRICKS_CLIENT_SECRET",
    },
  ],
};

export const databricksSamples: Samples = {
  "databricks-personal-token": {
    hits: ['WorkspaceClient(token="‹dapi{hex:32}›")'],
    misses: [["dapi{hex:31}", "one character short"]],
  },
};
