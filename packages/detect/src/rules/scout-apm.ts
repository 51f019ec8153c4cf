import type { Samples, Vendor } from "../vendor.ts";

export const scoutApm: Vendor = {
  name: "Scout APM",
  category: "monitoring",
  env: "SCOUT_KEY",
  docs: "https://scoutapm.com/docs",
  revoke: "https://scoutapm.com/settings",
  rules: [
    {
      id: "scout-key",
      kind: "agent key",
      severity: "medium",
      shape: "{alnum:20}",
      near: ["scout key", "scoutapm", "scout apm"],
    },
  ],
};

export const scoutApmSamples: Samples = {};
