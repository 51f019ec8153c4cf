import type { Samples, Vendor } from "../vendor.ts";

export const honeycomb: Vendor = {
  name: "Honeycomb",
  category: "monitoring",
  env: "HONEYCOMB_API_KEY",
  docs: "https://docs.honeycomb.io/",
  revoke: "https://ui.honeycomb.io/account",
  rules: [
    {
      id: "honeycomb-ingest-key",
      kind: "ingest key",
      severity: "medium",
      shape: ["hc{lower:1}ik_{alnum:58}", "hc{lower:1}ic_{alnum:58}"],
    },
    { id: "honeycomb-api-key", kind: "API key", shape: ["{alnum:22}", "{hex:32}"], near: ["honeycomb"] },
  ],
};

export const honeycombSamples: Samples = {
  "honeycomb-api-key": { hits: ["x-honeycomb-team: ‹{alnum:22}›"] },
};
