import type { Samples, Vendor } from "../vendor.ts";

export const dwolla: Vendor = {
  name: "Dwolla",
  category: "payment",
  env: "DWOLLA_APP_SECRET",
  docs: "https://developers.dwolla.com/",
  revoke: "https://dashboard.dwolla.com/applications-legacy",
  rules: [
    { id: "dwolla-app-secret", kind: "key or secret", severity: "critical", shape: "{alnum:50}", near: ["dwolla"] },
  ],
};

export const dwollaSamples: Samples = {
  "dwolla-app-secret": { misses: [["DWOLLA_APP_SECRET={alnum:49}", "one character short"]] },
};
