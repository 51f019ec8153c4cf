import type { Samples, Vendor } from "../vendor.ts";

export const urlscan: Vendor = {
  name: "urlscan.io",
  category: "code",
  env: "URLSCAN_API_KEY",
  docs: "https://docs.urlscan.io/",
  revoke: "https://urlscan.io/user/profile/",
  rules: [{ id: "urlscan-api-key", kind: "API key", shape: "{uuid}", near: ["urlscan"] }],
};

export const urlscanSamples: Samples = {};
