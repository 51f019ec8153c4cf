import type { Samples, Vendor } from "../vendor.ts";

export const ramp: Vendor = {
  name: "Ramp",
  category: "payment",
  env: "RAMP_CLIENT_SECRET",
  docs: "https://docs.ramp.com/",
  revoke: "https://app.ramp.com/",
  rules: [
    { id: "ramp-client-secret", kind: "client secret", severity: "critical", shape: "ramp_sec_{alnum:48}" },
    { id: "ramp-client-id", kind: "client id", shape: "ramp_id_{alnum:40}", isPublic: true, env: "RAMP_CLIENT_ID" },
  ],
};

export const rampSamples: Samples = {
  "ramp-client-secret": { misses: [["ramp_sec_{alnum:47}", "one character short"]] },
};
