import type { Samples, Vendor } from "../vendor.ts";

export const getimg: Vendor = {
  name: "getimg.ai",
  category: "ai",
  env: "GETIMG_API_KEY",
  docs: "https://docs.getimg.ai/",
  revoke: "https://dashboard.getimg.ai/api-keys",
  rules: [{ id: "getimg-api-key", kind: "API key", shape: "key-{alnum:90,112}", near: ["getimg"] }],
};

export const getimgSamples: Samples = {
  "getimg-api-key": {
    misses: [
      ["API_KEY=key-{alnum:90,112}", "nothing names the provider"],
      ["GETIMG_API_KEY=key-{alnum:89}", "one character short"],
    ],
  },
};
