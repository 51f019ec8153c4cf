import type { Samples, Vendor } from "../vendor.ts";

export const upcloud: Vendor = {
  name: "UpCloud",
  category: "cloud",
  env: "UPCLOUD_TOKEN",
  docs: "https://developers.upcloud.com/",
  revoke: "https://hub.upcloud.com/people/tokens",
  rules: [{ id: "upcloud-api-token", kind: "API token", severity: "critical", shape: "ucat_{[0-9A-HJKMNP-TV-Z]:26}" }],
};

export const upcloudSamples: Samples = {};
