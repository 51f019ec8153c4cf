import type { Samples, Vendor } from "../vendor.ts";

export const meshy: Vendor = {
  name: "Meshy",
  category: "ai",
  env: "MESHY_API_KEY",
  docs: "https://docs.meshy.ai/",
  revoke: "https://www.meshy.ai/settings/api",
  rules: [{ id: "meshy-api-key", kind: "API key", shape: "msy_{alnum:36}" }],
};

export const meshySamples: Samples = {
  "meshy-api-key": { misses: [["MESHY_API_KEY=msy_{alnum:35}", "one character short"]] },
};
