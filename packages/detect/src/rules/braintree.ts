import type { Samples, Vendor } from "../vendor.ts";

export const braintree: Vendor = {
  name: "Braintree",
  category: "payment",
  env: "BRAINTREE_PRIVATE_KEY",
  docs: "https://developer.paypal.com/",
  revoke: "https://www.braintreegateway.com/login",
  rules: [
    { id: "braintree-private-key", kind: "private key", severity: "critical", shape: "{hex:32}", near: ["braintree"] },
    {
      id: "braintree-tokenization-key",
      kind: "tokenisation key",
      shape: "(production|sandbox)_{lalnum:8}_{lalnum:16}",
      isPublic: true,
      env: "BRAINTREE_TOKENIZATION_KEY",
    },
  ],
};

export const braintreeSamples: Samples = {
  "braintree-private-key": {
    hits: [
      "gateway = new braintree.BraintreeGateway({ merchantId: '{lalnum:16}', publicKey: '{lalnum:16}', privateKey: '‹{hex:32}›' });",
    ],
    misses: [["BRAINTREE_PRIVATE_KEY={hex:31}", "one character short"]],
  },
};
