import type { Samples, Vendor } from "../vendor.ts";

export const rollbar: Vendor = {
  name: "Rollbar",
  category: "monitoring",
  env: "ROLLBAR_ACCESS_TOKEN",
  docs: "https://docs.rollbar.com/",
  revoke: "https://rollbar.com/settings/",
  rules: [
    {
      id: "rollbar-access-token",
      kind: "access token",
      severity: "medium",
      shape: ["{hex:32}", "{hex:128}"],
      near: ["rollbar"],
    },
  ],
};

export const rollbarSamples: Samples = {};
