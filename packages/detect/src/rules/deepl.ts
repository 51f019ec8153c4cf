import type { Samples, Vendor } from "../vendor.ts";

export const deepl: Vendor = {
  name: "DeepL",
  category: "ai",
  env: "DEEPL_API_KEY",
  docs: "https://developers.deepl.com/",
  revoke: "https://www.deepl.com/your-account/keys",
  rules: [{ id: "deepl-free-key", kind: "API key (free plan)", severity: "medium", shape: "{uuid}:fx" }],
};

export const deeplSamples: Samples = {};
