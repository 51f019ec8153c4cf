import type { Samples, Vendor } from "../vendor.ts";

export const planetscale: Vendor = {
  name: "PlanetScale",
  category: "data",
  env: "PLANETSCALE_SERVICE_TOKEN",
  docs: "https://planetscale.com/docs",
  revoke: "https://app.planetscale.com/",
  rules: [
    {
      id: "planetscale-service-token",
      kind: "service token",
      severity: "critical",
      shape: "pscale_tkn_{[\\w.\\-]:32,64}",
    },
    {
      id: "planetscale-password",
      kind: "database password",
      severity: "critical",
      shape: "pscale_pw_{[\\w.\\-]:32,64}",
      env: "PLANETSCALE_PASSWORD",
    },
    {
      id: "planetscale-oauth-token",
      kind: "OAuth token",
      severity: "critical",
      shape: "pscale_oauth_{[\\w.\\-]:32,64}",
    },
  ],
};

export const planetscaleSamples: Samples = {
  "planetscale-password": { hits: ["mysql://abc:‹pscale_pw_{url:42}{alnum:1}›@aws.connect.psdb.cloud/db"] },
};
