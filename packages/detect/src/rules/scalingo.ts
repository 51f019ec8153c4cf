import type { Samples, Vendor } from "../vendor.ts";

export const scalingo: Vendor = {
  name: "Scalingo",
  category: "cloud",
  env: "SCALINGO_API_TOKEN",
  docs: "https://developers.scalingo.com/",
  revoke: "https://dashboard.scalingo.com/account/tokens",
  rules: [{ id: "scalingo-api-token", kind: "API token", severity: "critical", shape: "tk-us-{url:48}" }],
};

export const scalingoSamples: Samples = {};
