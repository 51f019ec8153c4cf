import type { Samples, Vendor } from "../vendor.ts";

export const omnisend: Vendor = {
  name: "Omnisend",
  category: "messaging",
  env: "OMNISEND_API_KEY",
  docs: "https://api-docs.omnisend.com/",
  revoke: "https://app.omnisend.com/my-account/integrations/api-keys",
  rules: [{ id: "omnisend-api-key", kind: "API key", shape: "{hex:24}-{alnum:50}", near: ["omnisend"] }],
};

export const omnisendSamples: Samples = {
  "omnisend-api-key": { misses: [["OMNISEND_API_KEY={hex:24}-{alnum:40}", "too short"]] },
};
