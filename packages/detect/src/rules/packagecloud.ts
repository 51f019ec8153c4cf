import type { Samples, Vendor } from "../vendor.ts";

export const packagecloud: Vendor = {
  name: "packagecloud",
  category: "code",
  env: "PACKAGECLOUD_TOKEN",
  docs: "https://packagecloud.io/docs",
  revoke: "https://packagecloud.io/api_token",
  rules: [
    {
      id: "packagecloud-api-token",
      kind: "API token",
      severity: "critical",
      shape: "{hex:48}",
      near: ["packagecloud"],
    },
  ],
};

export const packagecloudSamples: Samples = {};
