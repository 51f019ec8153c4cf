import type { Samples, Vendor } from "../vendor.ts";

export const ynab: Vendor = {
  name: "YNAB",
  category: "payment",
  env: "YNAB_ACCESS_TOKEN",
  docs: "https://api.ynab.com/",
  revoke: "https://app.ynab.com/settings/developer",
  rules: [
    {
      id: "ynab-access-token",
      kind: "personal access token",
      severity: "critical",
      shape: ["{hex:64}", "{url:43}"],
      near: ["ynab", "youneedabudget"],
    },
  ],
};

export const ynabSamples: Samples = {
  "ynab-access-token": {
    hits: ["const ynabAPI = new ynab.API('‹{hex:64}›');"],
    misses: [["YNAB_ACCESS_TOKEN={hex:63}", "one character short"]],
  },
};
