import type { Samples, Vendor } from "../vendor.ts";

export const clipdrop: Vendor = {
  name: "Clipdrop",
  category: "ai",
  env: "CLIPDROP_API_KEY",
  docs: "https://clipdrop.co/apis",
  revoke: "https://clipdrop.co/apis/account",
  rules: [{ id: "clipdrop-api-key", kind: "API key", shape: "{hex:96}", near: ["clipdrop"] }],
};

export const clipdropSamples: Samples = {
  "clipdrop-api-key": {
    misses: [
      ["API_KEY={hex:96}", "nothing names the provider"],
      ["CLIPDROP_API_KEY={hex:95}", "one character short"],
    ],
  },
};
