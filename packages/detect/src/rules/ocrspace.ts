import type { Samples, Vendor } from "../vendor.ts";

export const ocrspace: Vendor = {
  name: "OCR.space",
  category: "automation",
  env: "OCR_SPACE_API_KEY",
  docs: "https://ocr.space/OCRAPI",
  revoke: "https://ocr.space/ocrapi",
  rules: [
    {
      id: "ocrspace-api-key",
      kind: "API key",
      severity: "medium",
      confidence: "medium",
      shape: "K{digit:14}",
      near: ["ocr space"],
    },
  ],
};

export const ocrspaceSamples: Samples = {
  "ocrspace-api-key": {
    misses: [
      ["API_KEY=K{digit:14}", "nothing names the provider"],
      ["OCR_SPACE_API_KEY=K{digit:13}", "one character short"],
    ],
  },
};
