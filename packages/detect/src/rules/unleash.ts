import type { Samples, Vendor } from "../vendor.ts";

export const unleash: Vendor = {
  name: "Unleash",
  category: "monitoring",
  env: "UNLEASH_API_TOKEN",
  docs: "https://docs.getunleash.io/",
  revoke: "https://docs.getunleash.io/",
  rules: [
    {
      id: "unleash-api-token",
      kind: "API token",
      shape: "(*|[]|default):(production|development|staging|test).{hex:56}",
      near: ["unleash"],
    },
    {
      id: "unleash-personal-token",
      kind: "personal access token",
      severity: "critical",
      shape: "user:{hex:56}",
      near: ["unleash"],
    },
  ],
};

export const unleashSamples: Samples = {};
