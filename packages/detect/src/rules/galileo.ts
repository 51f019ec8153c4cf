import type { Samples, Vendor } from "../vendor.ts";

export const galileo: Vendor = {
  name: "Galileo",
  category: "monitoring",
  env: "GALILEO_API_KEY",
  docs: "https://v2docs.galileo.ai/",
  revoke: "https://app.galileo.ai/settings/api-keys",
  rules: [{ id: "galileo-api-key", kind: "API key", shape: "{url:43}", near: ["galileo"] }],
};

export const galileoSamples: Samples = {
  "galileo-api-key": {
    misses: [
      ["API_KEY={url:43}", "nothing names the provider"],
      ["GALILEO_API_KEY={url:42}", "one character short"],
    ],
  },
};
