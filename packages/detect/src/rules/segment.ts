import type { Samples, Vendor } from "../vendor.ts";

export const segment: Vendor = {
  name: "Segment",
  category: "monitoring",
  env: "SEGMENT_WRITE_KEY",
  docs: "https://segment.com/docs",
  revoke: "https://app.segment.com/",
  rules: [
    {
      id: "segment-public-api-token",
      kind: "Public API token",
      severity: "critical",
      shape: "sgp_{alnum:64}",
      env: "SEGMENT_PUBLIC_API_TOKEN",
    },
    {
      id: "segment-config-token",
      kind: "Config API token",
      shape: "{url:43}.{url:43}",
      near: ["segment access", "segment token", "segment api", "segment.com"],
      env: "SEGMENT_ACCESS_TOKEN",
    },
    {
      id: "segment-write-key",
      kind: "write key",
      severity: "low",
      shape: "{alnum:32}",
      near: ["segment write", "segment key", "segment analytics"],
    },
  ],
};

export const segmentSamples: Samples = {
  "segment-public-api-token": { misses: [["sgp_{alnum:63}", "one character short"]] },
};
