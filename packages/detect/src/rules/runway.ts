import type { Samples, Vendor } from "../vendor.ts";

export const runway: Vendor = {
  name: "Runway",
  category: "ai",
  env: "RUNWAYML_API_SECRET",
  docs: "https://docs.dev.runwayml.com/",
  revoke: "https://dev.runwayml.com/",
  rules: [{ id: "runway-api-key", kind: "API key", severity: "critical", shape: "key_{hex:128}" }],
};

export const runwaySamples: Samples = {
  "runway-api-key": {
    hits: ['new RunwayML({ apiKey: "‹key_{hex:128}›" })'],
    misses: [["RUNWAYML_API_SECRET=key_{hex:127}", "one character short"]],
  },
};
