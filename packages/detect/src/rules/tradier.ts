import type { Samples, Vendor } from "../vendor.ts";

export const tradier: Vendor = {
  name: "Tradier",
  category: "payment",
  env: "TRADIER_ACCESS_TOKEN",
  docs: "https://docs.tradier.com/",
  revoke: "https://web.tradier.com/user/api",
  rules: [
    { id: "tradier-access-token", kind: "access token", severity: "critical", shape: "{alnum:28}", near: ["tradier"] },
  ],
};

export const tradierSamples: Samples = {
  "tradier-access-token": { misses: [["TRADIER_ACCESS_TOKEN={alnum:27}", "one character short"]] },
};
