import type { Samples, Vendor } from "../vendor.ts";

export const paystack: Vendor = {
  name: "Paystack",
  category: "payment",
  env: "PAYSTACK_SECRET_KEY",
  docs: "https://paystack.com/docs",
  revoke: "https://dashboard.paystack.com/",
  rules: [
    { id: "paystack-secret-key", kind: "live secret key", severity: "critical", shape: "sk_live_{hex:40}" },
    { id: "paystack-test-key", kind: "test secret key", severity: "medium", shape: "sk_test_{hex:40}" },
    {
      id: "paystack-public-key",
      kind: "public key",
      shape: "pk_(live|test)_{hex:40}",
      isPublic: true,
      env: "PAYSTACK_PUBLIC_KEY",
    },
  ],
};

export const paystackSamples: Samples = {
  "paystack-secret-key": {
    hits: ["curl https://api.paystack.co/transaction/verify/x -H 'Authorization: Bearer ‹sk_live_{hex:40}›'"],
    misses: [["sk_live_{hex:39}", "one character short"]],
  },
};
