import type { Samples, Vendor } from "../vendor.ts";

export const statuspage: Vendor = {
  name: "Statuspage",
  category: "monitoring",
  env: "STATUSPAGE_API_KEY",
  docs: "https://developer.statuspage.io/",
  revoke: "https://manage.statuspage.io/",
  rules: [{ id: "statuspage-api-key", kind: "API key", shape: ["{uuid}", "{hex:64}"], near: ["statuspage"] }],
};

export const statuspageSamples: Samples = {
  "statuspage-api-key": { misses: [["STATUSPAGE_PAGE_ID={lalnum:12}", "the page's id"]] },
};
