import type { Samples, Vendor } from "../vendor.ts";

export const harness: Vendor = {
  name: "Harness",
  category: "code",
  env: "HARNESS_API_KEY",
  docs: "https://developer.harness.io/",
  revoke: "https://app.harness.io/",
  rules: [
    { id: "harness-api-key", kind: "API key", severity: "critical", shape: "(pat|sat).{url:22}.{hex:24}.{alnum:20}" },
  ],
};

export const harnessSamples: Samples = {
  "harness-api-key": {
    hits: ['curl -H "x-api-key: ‹pat.{alnum:22}.{hex:24}.{alnum:20}›" https://app.harness.io/v1/orgs'],
  },
};
