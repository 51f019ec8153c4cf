import type { Samples, Vendor } from "../vendor.ts";

export const gocardless: Vendor = {
  name: "GoCardless",
  category: "payment",
  env: "GOCARDLESS_ACCESS_TOKEN",
  docs: "https://developer.gocardless.com/",
  revoke: "https://manage.gocardless.com/developers",
  rules: [
    {
      id: "gocardless-live-token",
      kind: "live access token",
      severity: "critical",
      shape: "live_{url:40}",
      near: ["gocardless", "gc access token"],
    },
    {
      id: "gocardless-sandbox-token",
      kind: "sandbox access token",
      severity: "medium",
      shape: "sandbox_{url:40}",
      near: ["gocardless", "gc access token"],
    },
  ],
};

export const gocardlessSamples: Samples = {
  "gocardless-live-token": {
    hits: ["const client = gocardless('‹live_{url:40}›', constants.Environments.Live);"],
    misses: [["live_{url:40}", "nothing names the provider"]],
  },
};
