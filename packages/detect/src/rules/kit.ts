import type { Samples, Vendor } from "../vendor.ts";

export const kit: Vendor = {
  name: "Kit (ConvertKit)",
  category: "messaging",
  env: "CONVERTKIT_API_SECRET",
  docs: "https://developers.kit.com/",
  revoke: "https://app.kit.com/account_settings/developer_settings",
  rules: [
    { id: "kit-api-secret", kind: "API secret", shape: "{url:43}", near: ["convertkit"] },
    {
      id: "kit-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{url:22}",
      near: ["convertkit"],
      env: "CONVERTKIT_API_KEY",
    },
  ],
};

export const kitSamples: Samples = {
  "kit-api-secret": { misses: [["CONVERTKIT_API_SECRET={alnum:42}", "one character short"]] },
};
