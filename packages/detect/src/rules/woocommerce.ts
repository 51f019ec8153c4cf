import type { Samples, Vendor } from "../vendor.ts";

export const woocommerce: Vendor = {
  name: "WooCommerce",
  category: "commerce",
  env: "WOOCOMMERCE_CONSUMER_SECRET",
  docs: "https://woocommerce.com/document",
  revoke: "https://woocommerce.com/",
  rules: [
    { id: "woocommerce-consumer-secret", kind: "consumer secret", severity: "critical", shape: "cs_{hex:40}" },
    {
      id: "woocommerce-consumer-key",
      kind: "consumer key",
      severity: "medium",
      shape: "ck_{hex:40}",
      env: "WOOCOMMERCE_CONSUMER_KEY",
    },
  ],
};

export const woocommerceSamples: Samples = {
  "woocommerce-consumer-secret": {
    hits: ["new WooCommerceRestApi({ consumerKey: 'ck_x', consumerSecret: '‹cs_{hex:40}›' })"],
    misses: [
      ["cs_{hex:39}", "one character short"],
      ["cs_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
};
