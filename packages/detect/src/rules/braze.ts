import type { Samples, Vendor } from "../vendor.ts";

export const braze: Vendor = {
  name: "Braze",
  category: "messaging",
  env: "BRAZE_API_KEY",
  docs: "https://www.braze.com/docs",
  revoke: "https://www.braze.com/docs/user_guide/administrative/app_settings/api_settings_tab",
  rules: [
    {
      id: "braze-rest-key",
      kind: "REST API key",
      severity: "critical",
      shape: "{uuid}",
      near: ["braze rest", "braze api"],
    },
  ],
};

export const brazeSamples: Samples = {
  "braze-rest-key": { misses: [["BRAZE_APP_ID={uuid}", "the app's id"]] },
};
