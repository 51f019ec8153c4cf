import type { Samples, Vendor } from "../vendor.ts";

export const bigcommerce: Vendor = {
  name: "BigCommerce",
  category: "commerce",
  env: "BIGCOMMERCE_ACCESS_TOKEN",
  docs: "https://developer.bigcommerce.com/",
  revoke: "https://login.bigcommerce.com/",
  rules: [
    {
      id: "bigcommerce-access-token",
      kind: "API account access token",
      severity: "critical",
      shape: "{lalnum:31}",
      near: ["bigcommerce"],
    },
    {
      id: "bigcommerce-client-secret",
      kind: "client secret",
      shape: "{hex:64}",
      near: ["bigcommerce"],
      env: "BIGCOMMERCE_CLIENT_SECRET",
    },
  ],
};

export const bigcommerceSamples: Samples = {
  "bigcommerce-access-token": {
    hits: ["curl https://api.bigcommerce.com/stores/abc/v3/catalog/products -H 'X-Auth-Token: ‹{lalnum:31}›'"],
    misses: [["BIGCOMMERCE_ACCESS_TOKEN={lalnum:30}", "one character short"]],
  },
};
