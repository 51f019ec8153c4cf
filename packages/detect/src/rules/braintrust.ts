import type { Samples, Vendor } from "../vendor.ts";

export const braintrust: Vendor = {
  name: "Braintrust",
  category: "monitoring",
  env: "BRAINTRUST_API_KEY",
  docs: "https://www.braintrust.dev/docs",
  revoke: "https://www.braintrust.dev/",
  rules: [{ id: "braintrust-api-key", kind: "API key", shape: "sk-{alnum:48}", near: ["braintrust"] }],
};

export const braintrustSamples: Samples = {
  "braintrust-api-key": {
    misses: [["BRAINTRUST_API_KEY=sk-{alnum:47}", "one character short"]],
  },
};
