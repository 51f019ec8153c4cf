import type { Samples, Vendor } from "../vendor.ts";

export const pabbly: Vendor = {
  name: "Pabbly",
  category: "automation",
  env: "PABBLY_WEBHOOK_URL",
  docs: "https://www.pabbly.com/connect",
  revoke: "https://connect.pabbly.com/",
  rules: [
    {
      id: "pabbly-webhook",
      kind: "webhook URL",
      severity: "medium",
      shape: "https://connect.pabbly.com/workflow/sendwebhookdata/Ij{alnum:30,60}_pc",
    },
  ],
};

export const pabblySamples: Samples = {
  "pabbly-webhook": {
    misses: [
      ["PABBLY_WEBHOOK_URL=https://connect.pabbly.com/workflow/sendwebhookdata/Ij{alnum:29}_pc", "one character short"],
    ],
  },
};
