import type { Samples, Vendor } from "../vendor.ts";

export const calcom: Vendor = {
  name: "Cal.com",
  category: "productivity",
  env: "CAL_API_KEY",
  docs: "https://cal.com/docs",
  revoke: "https://app.cal.com/",
  rules: [{ id: "calcom-api-key", kind: "API key", shape: ["cal_live_{hex:32}", "cal_{hex:32}"] }],
};

export const calcomSamples: Samples = {
  "calcom-api-key": { misses: [["CAL_API_KEY=cal_live_{hex:31}", "one character short"]] },
};
