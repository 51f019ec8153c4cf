import type { Samples, Vendor } from "../vendor.ts";

export const civitai: Vendor = {
  name: "Civitai",
  category: "ai",
  env: "CIVITAI_API_TOKEN",
  docs: "https://developer.civitai.com/",
  revoke: "https://civitai.com/user/account",
  rules: [{ id: "civitai-api-token", kind: "API token", severity: "medium", shape: "{hex:32}", near: ["civitai"] }],
};

export const civitaiSamples: Samples = {
  "civitai-api-token": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["CIVITAI_API_TOKEN={hex:31}", "one character short"],
    ],
  },
};
