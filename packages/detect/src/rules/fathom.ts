import type { Samples, Vendor } from "../vendor.ts";

export const fathom: Vendor = {
  name: "Fathom",
  category: "productivity",
  env: "FATHOM_API_KEY",
  docs: "https://developers.fathom.ai/",
  revoke: "https://fathom.video/customize#api-access-header",
  rules: [{ id: "fathom-api-key", kind: "API key", shape: "{url:22}.{url:43}", near: ["fathom"] }],
};

export const fathomSamples: Samples = {
  "fathom-api-key": {
    misses: [
      ["API_KEY={url:22}.{url:43}", "nothing names the provider"],
      ["FATHOM_API_KEY={url:22}.{url:42}", "one character short"],
    ],
  },
};
