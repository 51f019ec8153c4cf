import type { Samples, Vendor } from "../vendor.ts";

export const easypost: Vendor = {
  name: "EasyPost",
  category: "commerce",
  env: "EASYPOST_API_KEY",
  docs: "https://docs.easypost.com/",
  revoke: "https://app.easypost.com/account/api-keys",
  rules: [
    { id: "easypost-live-key", kind: "production API key", severity: "critical", shape: "EZAK{alnum:54}" },
    { id: "easypost-test-key", kind: "test API key", severity: "medium", shape: "EZTK{alnum:54}" },
  ],
};

export const easypostSamples: Samples = {
  "easypost-live-key": {
    hits: ['client = easypost.EasyPostClient("‹EZAK{alnum:54}›")'],
    misses: [["EZAK{alnum:53}", "one character short"]],
  },
};
