import type { Samples, Vendor } from "../vendor.ts";

/** After the prefix stands how many requests a second it may make: `1x1` to `10x3`. */
export const recharge: Vendor = {
  name: "Recharge",
  category: "commerce",
  env: "RECHARGE_API_TOKEN",
  docs: "https://developer.rechargepayments.com/",
  revoke: "https://docs.getrecharge.com/",
  rules: [
    { id: "recharge-api-key", kind: "API token", severity: "critical", shape: "sk_(1|2|3|5|10)x(1|2|3)_{hex:64}" },
    {
      id: "recharge-test-key",
      kind: "test API token",
      severity: "medium",
      shape: "sk_test_(1|2|3|5|10)x(1|2|3)_{hex:64}",
    },
  ],
};

export const rechargeSamples: Samples = {
  "recharge-api-key": { misses: [["sk_1x1_{hex:63}", "one character short"]] },
};
