import type { Samples, Vendor } from "../vendor.ts";

export const bitrise: Vendor = {
  name: "Bitrise",
  category: "code",
  env: "BITRISE_TOKEN",
  docs: "https://docs.bitrise.io/",
  revoke: "https://app.bitrise.io/me/account/security",
  rules: [
    {
      id: "bitrise-access-token",
      kind: "access token",
      severity: "critical",
      shape: "{url:60,120}",
      near: ["bitrise token", "bitrise api token", "bitrise access token", "bitrise personal access token"],
    },
  ],
};

export const bitriseSamples: Samples = {};
