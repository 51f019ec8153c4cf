import type { Samples, Vendor } from "../vendor.ts";

export const omise: Vendor = {
  name: "Omise",
  category: "payment",
  env: "OMISE_SECRET_KEY",
  docs: "https://docs.omise.co/",
  revoke: "https://dashboard.omise.co/v2/settings/keys",
  rules: [
    { id: "omise-secret-key", kind: "live secret key", severity: "critical", shape: "skey_{lalnum:19}" },
    { id: "omise-test-key", kind: "test secret key", severity: "medium", shape: "skey_test_{lalnum:19}" },
    {
      id: "omise-public-key",
      kind: "public key",
      shape: ["pkey_{lalnum:19}", "pkey_test_{lalnum:19}"],
      isPublic: true,
      env: "OMISE_PUBLIC_KEY",
    },
  ],
};

export const omiseSamples: Samples = {
  "omise-secret-key": { misses: [["skey_{lalnum:18}", "one character short"]] },
  "omise-test-key": { hits: ["const omise = require('omise')({ secretKey: '‹skey_test_{lalnum:19}›' });"] },
};
