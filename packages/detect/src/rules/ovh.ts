import type { Samples, Vendor } from "../vendor.ts";

export const ovh: Vendor = {
  name: "OVHcloud",
  category: "cloud",
  env: "OVH_APPLICATION_SECRET",
  docs: "https://help.ovhcloud.com/",
  revoke: "https://api.ovh.com/console/",
  rules: [
    {
      id: "ovh-application-secret",
      kind: "application secret",
      severity: "critical",
      shape: "{alnum:32}",
      near: ["ovh application secret", "ovh app secret", "ovh secret"],
    },
    {
      id: "ovh-consumer-key",
      kind: "consumer key",
      severity: "critical",
      shape: "{alnum:32}",
      near: ["ovh consumer key"],
      env: "OVH_CONSUMER_KEY",
    },
  ],
};

export const ovhSamples: Samples = {};
