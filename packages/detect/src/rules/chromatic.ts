import type { Samples, Vendor } from "../vendor.ts";

export const chromatic: Vendor = {
  name: "Chromatic",
  category: "code",
  env: "CHROMATIC_PROJECT_TOKEN",
  docs: "https://www.chromatic.com/docs",
  revoke: "https://www.chromatic.com/",
  rules: [
    {
      id: "chromatic-project-token",
      kind: "project token",
      severity: "medium",
      confidence: "medium",
      shape: "chpt_{lalnum:15}",
    },
  ],
};

export const chromaticSamples: Samples = {};
