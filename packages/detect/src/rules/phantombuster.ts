import type { Samples, Vendor } from "../vendor.ts";

export const phantombuster: Vendor = {
  name: "PhantomBuster",
  category: "automation",
  env: "PHANTOMBUSTER_API_KEY",
  docs: "https://hub.phantombuster.com/reference",
  revoke: "https://phantombuster.com/workspace-settings",
  rules: [{ id: "phantombuster-api-key", kind: "API key", shape: "{alnum:32}", near: ["phantombuster"] }],
};

export const phantombusterSamples: Samples = {
  "phantombuster-api-key": {
    hits: ["'X-Phantombuster-Key' => '‹{alnum:32}›'"],
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["PHANTOMBUSTER_API_KEY={alnum:31}", "one character short"],
    ],
  },
};
