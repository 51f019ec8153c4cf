import type { Samples, Vendor } from "../vendor.ts";

/** Keys of the current platform are base32 and one character more; its SDKs check both forms. */
export const checkout: Vendor = {
  name: "Checkout.com",
  category: "payment",
  env: "CHECKOUT_SECRET_KEY",
  docs: "https://www.checkout.com/docs",
  revoke: "https://dashboard.checkout.com/developers/keys",
  rules: [
    {
      id: "checkout-secret-key",
      kind: "secret key",
      severity: "critical",
      shape: "sk_{[a-z2-7]:26}{[a-z2-7*#$=]:1}",
      near: ["checkout.com", "checkout secret", "checkout api", "checkout key", "cko"],
    },
    { id: "checkout-previous-key", kind: "secret key (previous platform)", severity: "critical", shape: "sk_{uuid}" },
    {
      id: "checkout-sandbox-key",
      kind: "sandbox secret key",
      severity: "medium",
      shape: ["sk_sbox_{[a-z2-7]:26}{[a-z2-7*#$=]:1}", "sk_test_{uuid}"],
    },
    {
      id: "checkout-public-key",
      kind: "public key",
      shape: ["pk_sbox_{[a-z2-7]:26}{[a-z2-7*#$=]:1}", "pk_{uuid}", "pk_test_{uuid}"],
      isPublic: true,
      env: "CHECKOUT_PUBLIC_KEY",
    },
  ],
};

export const checkoutSamples: Samples = {
  "checkout-secret-key": { hits: ["CKO_SECRET_KEY=‹sk_{[a-z2-7]:27}›"] },
  "checkout-previous-key": {
    hits: ["Authorization: ‹sk_{uuid}›"],
    misses: [["sk_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:11}", "one character short"]],
  },
};
