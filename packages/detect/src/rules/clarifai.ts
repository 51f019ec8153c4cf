import type { Samples, Vendor } from "../vendor.ts";

export const clarifai: Vendor = {
  name: "Clarifai",
  category: "ai",
  env: "CLARIFAI_PAT",
  docs: "https://docs.clarifai.com/",
  revoke: "https://clarifai.com/settings/security",
  rules: [
    {
      id: "clarifai-token",
      kind: "personal access token",
      severity: "critical",
      shape: "{hex:32}",
      near: ["clarifai"],
    },
  ],
};

export const clarifaiSamples: Samples = {
  "clarifai-token": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["CLARIFAI_PAT={hex:31}", "one character short"],
    ],
  },
};
