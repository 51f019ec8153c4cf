import type { Samples, Vendor } from "../vendor.ts";

export const mixpanel: Vendor = {
  name: "Mixpanel",
  category: "monitoring",
  env: "MIXPANEL_API_SECRET",
  docs: "https://developer.mixpanel.com/",
  revoke: "https://mixpanel.com/settings/project",
  rules: [
    {
      id: "mixpanel-api-secret",
      kind: "API secret",
      shape: "{hex:32}",
      near: ["mixpanel secret", "mixpanel api secret", "mixpanel service account"],
    },
  ],
};

export const mixpanelSamples: Samples = {
  "mixpanel-api-secret": { misses: [["MIXPANEL_TOKEN={hex:32}", "the project's token, which every browser gets"]] },
};
