import type { Samples, Vendor } from "../vendor.ts";

export const youcom: Vendor = {
  name: "You.com",
  category: "automation",
  env: "YDC_API_KEY",
  docs: "https://documentation.you.com/",
  revoke: "https://api.you.com/",
  rules: [{ id: "youcom-api-key", kind: "API key", shape: "ydc-sk-{hex:16}-{alnum:32}-{hex:8}" }],
};

export const youcomSamples: Samples = {
  "youcom-api-key": { misses: [["YDC_API_KEY=ydc-sk-{hex:16}-{alnum:32}-{hex:7}", "one character short"]] },
};
