import type { Samples, Vendor } from "../vendor.ts";

export const ideogram: Vendor = {
  name: "Ideogram",
  category: "ai",
  env: "IDEOGRAM_API_KEY",
  docs: "https://developer.ideogram.ai/",
  revoke: "https://developer.ideogram.ai/",
  rules: [{ id: "ideogram-api-key", kind: "API key", shape: "{url:86}", near: ["ideogram"] }],
};

export const ideogramSamples: Samples = {
  "ideogram-api-key": {
    misses: [
      ["API_KEY={url:86}", "nothing names the provider"],
      ["IDEOGRAM_API_KEY={url:85}", "one character short"],
    ],
  },
};
