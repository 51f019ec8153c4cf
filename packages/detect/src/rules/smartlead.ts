import type { Samples, Vendor } from "../vendor.ts";

export const smartlead: Vendor = {
  name: "Smartlead",
  category: "automation",
  env: "SMARTLEAD_API_KEY",
  docs: "https://api.smartlead.ai/",
  revoke: "https://app.smartlead.ai/app/settings/profile",
  rules: [{ id: "smartlead-api-key", kind: "API key", shape: "{uuid}_{lalnum:7}", near: ["smartlead"] }],
};

export const smartleadSamples: Samples = {
  "smartlead-api-key": {
    misses: [
      ["API_KEY={uuid}_{lalnum:7}", "nothing names the provider"],
      ["SMARTLEAD_API_KEY={uuid}_{lalnum:6}", "one character short"],
    ],
  },
};
