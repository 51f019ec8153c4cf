import type { Samples, Vendor } from "../vendor.ts";

export const tines: Vendor = {
  name: "Tines",
  category: "automation",
  env: "TINES_WEBHOOK_URL",
  docs: "https://www.tines.com/docs",
  revoke: "https://www.tines.com/",
  rules: [
    {
      id: "tines-webhook",
      kind: "webhook URL",
      severity: "medium",
      shape: "https://{[a-z0-9-]:2,40}.tines.com/webhook/{hex:32}/{hex:32}",
    },
  ],
};

export const tinesSamples: Samples = {
  "tines-webhook": {
    misses: [["TINES_WEBHOOK_URL=https://{[a-z0-9-]:2,40}.tines.com/webhook/{hex:32}/{hex:31}", "one character short"]],
  },
};
