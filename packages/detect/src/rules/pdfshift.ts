import type { Samples, Vendor } from "../vendor.ts";

export const pdfshift: Vendor = {
  name: "PDFShift",
  category: "automation",
  env: "PDFSHIFT_API_KEY",
  docs: "https://docs.pdfshift.io/",
  revoke: "https://app.pdfshift.io/dashboard",
  rules: [
    {
      id: "pdfshift-api-key",
      kind: "API key",
      severity: "medium",
      shape: ["sk_{hex:40}", "{hex:32}"],
      near: ["pdfshift"],
    },
  ],
};

export const pdfshiftSamples: Samples = {
  "pdfshift-api-key": {
    misses: [
      ["API_KEY=sk_{hex:40}", "nothing names the provider"],
      ["PDFSHIFT_API_KEY=sk_{hex:39}", "one character short"],
    ],
  },
};
