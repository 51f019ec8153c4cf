import type { Samples, Vendor } from "../vendor.ts";

export const pushover: Vendor = {
  name: "Pushover",
  category: "messaging",
  env: "PUSHOVER_TOKEN",
  docs: "https://pushover.net/api",
  revoke: "https://pushover.net/apps",
  rules: [
    {
      id: "pushover-api-token",
      kind: "application token",
      severity: "medium",
      shape: "a{lalnum:29}",
      near: ["pushover"],
    },
    {
      id: "pushover-user-key",
      kind: "user or group key",
      severity: "low",
      shape: "{[ug]:1}{lalnum:29}",
      near: ["pushover"],
      env: "PUSHOVER_USER_KEY",
    },
  ],
};

export const pushoverSamples: Samples = {
  "pushover-api-token": {
    hits: ["PUSHOVER_APP_TOKEN=‹a{lalnum:29}›"],
    misses: [["PUSHOVER_TOKEN=a{lalnum:28}", "one character short"]],
  },
};
