import type { Samples, Vendor } from "../vendor.ts";

export const dynatrace: Vendor = {
  name: "Dynatrace",
  category: "monitoring",
  env: "DT_API_TOKEN",
  docs: "https://docs.dynatrace.com/",
  revoke: "https://docs.dynatrace.com/",
  rules: [
    {
      id: "dynatrace-token",
      kind: "access token",
      severity: "critical",
      shape: "dt0{lower:1}{digit:2}.{ualnum:24}.{ualnum:64}",
    },
    {
      id: "dynatrace-oauth-secret",
      kind: "OAuth client secret",
      severity: "critical",
      shape: "dt0{lower:1}{digit:2}.{ualnum:8}.{ualnum:64}",
      env: "DT_CLIENT_SECRET",
    },
  ],
};

export const dynatraceSamples: Samples = {
  "dynatrace-token": { misses: [["dt0c01.{ualnum:24}", "the public part alone"]] },
};
