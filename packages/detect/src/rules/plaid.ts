import type { Samples, Vendor } from "../vendor.ts";

export const plaid: Vendor = {
  name: "Plaid",
  category: "payment",
  env: "PLAID_SECRET",
  docs: "https://plaid.com/docs",
  revoke: "https://dashboard.plaid.com/developers/keys",
  rules: [
    {
      id: "plaid-access-token",
      kind: "access token of an account",
      severity: "critical",
      shape: "access-(production|development)-{uuid}",
      env: "PLAID_ACCESS_TOKEN",
    },
    {
      id: "plaid-sandbox-token",
      kind: "sandbox access token",
      severity: "medium",
      shape: "access-sandbox-{uuid}",
      env: "PLAID_ACCESS_TOKEN",
    },
    { id: "plaid-secret", kind: "secret", severity: "critical", shape: "{hex:30}", near: ["plaid"] },
  ],
};

export const plaidSamples: Samples = {
  "plaid-access-token": { misses: [["access-production-{hex:32}", "no UUID"]] },
  "plaid-secret": {
    hits: ["'PLAID-SECRET': '‹{hex:30}›',"],
    misses: [["PLAID_CLIENT_ID={hex:24}", "the client's id"]],
  },
};
