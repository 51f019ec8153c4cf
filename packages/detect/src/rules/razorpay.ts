import type { Samples, Vendor } from "../vendor.ts";

/** The key id is part of every checkout page. */
export const razorpay: Vendor = {
  name: "Razorpay",
  category: "payment",
  env: "RAZORPAY_KEY_SECRET",
  docs: "https://razorpay.com/docs",
  revoke: "https://dashboard.razorpay.com/",
  rules: [
    {
      id: "razorpay-key-secret",
      kind: "key secret",
      severity: "critical",
      shape: "{alnum:24}",
      near: ["razorpay", "rzp live", "rzp test"],
    },
    {
      id: "razorpay-key-id",
      kind: "key id",
      shape: "rzp_(live|test)_{alnum:14}",
      isPublic: true,
      env: "RAZORPAY_KEY_ID",
    },
  ],
};

export const razorpaySamples: Samples = {
  "razorpay-key-secret": {
    hits: ["var instance = new Razorpay({ key_id: 'rzp_live_{alnum:14}', key_secret: '‹{alnum:24}›' })"],
    misses: [["RAZORPAY_KEY_SECRET={alnum:23}", "one character short"]],
  },
};
