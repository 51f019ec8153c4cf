import type { Samples, Vendor } from "../vendor.ts";

export const instantly: Vendor = {
  name: "Instantly",
  category: "automation",
  env: "INSTANTLY_API_KEY",
  docs: "https://developer.instantly.ai/",
  revoke: "https://app.instantly.ai/app/settings/integrations",
  rules: [{ id: "instantly-api-key", kind: "API key", shape: "{b64:66}==", near: ["instantly"] }],
};

export const instantlySamples: Samples = {
  "instantly-api-key": {
    misses: [
      ["API_KEY={b64:66}==", "nothing names the provider"],
      ["INSTANTLY_API_KEY={b64:65}==", "one character short"],
    ],
  },
};
