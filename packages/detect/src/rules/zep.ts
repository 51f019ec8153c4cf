import type { Samples, Vendor } from "../vendor.ts";

export const zep: Vendor = {
  name: "Zep",
  category: "ai",
  env: "ZEP_API_KEY",
  docs: "https://help.getzep.com/",
  revoke: "https://app.getzep.com/",
  rules: [{ id: "zep-api-key", kind: "API key", shape: "z_1dWlkIjoi{alnum:48}In0.{url:86}" }],
};

export const zepSamples: Samples = {
  "zep-api-key": { misses: [["ZEP_API_KEY=z_1dWlkIjoi{alnum:48}In0.{url:85}", "one character short"]] },
};
