import type { Samples, Vendor } from "../vendor.ts";

/** Of the same form as an old key of Stripe. */
export const paymongo: Vendor = {
  name: "PayMongo",
  category: "payment",
  env: "PAYMONGO_SECRET_KEY",
  docs: "https://developers.paymongo.com/",
  revoke: "https://dashboard.paymongo.com/developers",
  rules: [
    {
      id: "paymongo-secret-key",
      kind: "live secret key",
      severity: "critical",
      shape: "sk_live_{alnum:24}",
      near: ["paymongo"],
    },
    {
      id: "paymongo-test-key",
      kind: "test secret key",
      severity: "medium",
      shape: "sk_test_{alnum:24}",
      near: ["paymongo"],
    },
  ],
};

export const paymongoSamples: Samples = {};
