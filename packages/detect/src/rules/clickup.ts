import type { Samples, Vendor } from "../vendor.ts";

export const clickup: Vendor = {
  name: "ClickUp",
  category: "productivity",
  env: "CLICKUP_API_TOKEN",
  docs: "https://developer.clickup.com/",
  revoke: "https://app.clickup.com/settings/apps",
  rules: [{ id: "clickup-api-token", kind: "personal API token", shape: "pk_{digit:7,9}_{ualnum:32}" }],
};

export const clickupSamples: Samples = {
  "clickup-api-token": { misses: [["CLICKUP_API_TOKEN=pk_{digit:7,9}_{ualnum:31}", "one character short"]] },
};
