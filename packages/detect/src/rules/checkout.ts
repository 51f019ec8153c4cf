import type { Samples, Vendor } from "../vendor.ts";

export const checkout: Vendor = {
  name: "Checkout.com",
  category: "payment",
  env: "CHECKOUT_SECRET_KEY",
  docs: "https://www.checkout.com/docs/developer-resources/api/authentication",
  revoke: "https://dashboard.checkout.com/developers/keys",
  rules: [
    {
      id: "checkout-secret-key",
      kind: "secret key",
      severity: "critical",
      shape: ["sk_{uuid}", "sk_{[a-z2-7]:26}{[A-Za-z0-9*#$=]:1}"],
      near: ["checkout.com", "checkout secret", "checkout api", "checkout key", "cko"],
    },
    {
      id: "checkout-sandbox-key",
      kind: "sandbox secret key",
      severity: "medium",
      shape: ["sk_test_{uuid}", "sk_sbox_{[a-z2-7]:26}{[A-Za-z0-9*#$=]:1}"],
    },
  ],
};

export const checkoutSamples: Samples = {
  "checkout-secret-key": { hits: ["CKO_SECRET_KEY=‹sk_{uuid}›"] },
};
