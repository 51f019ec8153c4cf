import type { Samples, Vendor } from "../vendor.ts";

export const bugsnag: Vendor = {
  name: "BugSnag",
  category: "monitoring",
  env: "BUGSNAG_API_KEY",
  docs: "https://docs.bugsnag.com/",
  revoke: "https://app.bugsnag.com/",
  rules: [
    { id: "bugsnag-api-key", kind: "notifier API key", severity: "low", shape: "{hex:32}", near: ["bugsnag"] },
    {
      id: "bugsnag-auth-token",
      kind: "personal auth token",
      shape: "{uuid}",
      near: ["bugsnag auth token", "bugsnag token", "bugsnag personal"],
      env: "BUGSNAG_AUTH_TOKEN",
    },
  ],
};

export const bugsnagSamples: Samples = {};
