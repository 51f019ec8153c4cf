import type { Samples, Vendor } from "../vendor.ts";

export const outline: Vendor = {
  name: "Outline",
  category: "productivity",
  env: "OUTLINE_API_KEY",
  docs: "https://www.getoutline.com/developers",
  revoke: "https://app.getoutline.com/settings/api",
  rules: [{ id: "outline-api-key", kind: "API key", shape: "ol_api_{alnum:38}" }],
};

export const outlineSamples: Samples = {
  "outline-api-key": { misses: [["OUTLINE_API_KEY=ol_api_{alnum:37}", "one character short"]] },
};
