import type { Samples, Vendor } from "../vendor.ts";

export const supermemory: Vendor = {
  name: "Supermemory",
  category: "ai",
  env: "SUPERMEMORY_API_KEY",
  docs: "https://supermemory.ai/docs",
  revoke: "https://console.supermemory.ai/",
  rules: [{ id: "supermemory-api-key", kind: "API key", shape: "sm_{alnum:22}_{alnum:64}" }],
};

export const supermemorySamples: Samples = {
  "supermemory-api-key": { misses: [["SUPERMEMORY_API_KEY=sm_{alnum:22}_{alnum:63}", "one character short"]] },
};
