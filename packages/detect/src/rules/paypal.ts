import type { Samples, Vendor } from "../vendor.ts";

export const paypal: Vendor = {
  name: "PayPal",
  category: "payment",
  env: "PAYPAL_CLIENT_SECRET",
  docs: "https://developer.paypal.com/",
  revoke: "https://developer.paypal.com/",
  rules: [
    {
      id: "paypal-client-secret",
      kind: "client secret",
      severity: "critical",
      shape: "E{url:79}",
      near: ["paypal"],
    },
    {
      id: "paypal-braintree-access-token",
      kind: "Braintree access token",
      severity: "critical",
      shape: "access_token{[$]:1}production{[$]:1}{lalnum:16}{[$]:1}{hex:32}",
      env: "BRAINTREE_ACCESS_TOKEN",
    },
  ],
};

export const paypalSamples: Samples = {
  "paypal-client-secret": {
    hits: ["PAYPAL_SECRET=‹E{url:79}›"],
    misses: [
      ["PAYPAL_CLIENT_ID=A{url:79}", "the client's id"],
      ["PAYPAL_CLIENT_SECRET=E{url:78}", "one character short"],
    ],
  },
};
