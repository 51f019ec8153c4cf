import type { Samples, Vendor } from "../vendor.ts";

export const railway: Vendor = {
  name: "Railway",
  category: "cloud",
  env: "RAILWAY_TOKEN",
  docs: "https://docs.railway.com/",
  revoke: "https://railway.com/account/tokens",
  rules: [
    {
      id: "railway-token",
      kind: "token",
      severity: "critical",
      shape: "{uuid}",
      near: ["railway token", "railway api", "railway api token", "railway api key"],
    },
  ],
};

export const railwaySamples: Samples = {
  "railway-token": { misses: [["RAILWAY_PROJECT_ID={uuid}", "a project"]] },
};
