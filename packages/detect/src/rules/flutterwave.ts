import type { Samples, Vendor } from "../vendor.ts";

export const flutterwave: Vendor = {
  name: "Flutterwave",
  category: "payment",
  env: "FLUTTERWAVE_SECRET_KEY",
  docs: "https://developer.flutterwave.com/",
  revoke: "https://app.flutterwave.com/",
  rules: [
    { id: "flutterwave-secret-key", kind: "live secret key", severity: "critical", shape: "FLWSECK-{hex:32}-X" },
    { id: "flutterwave-test-key", kind: "test secret key", severity: "medium", shape: "FLWSECK_TEST-{hex:32}-X" },
    {
      id: "flutterwave-encryption-key",
      kind: "test encryption key",
      severity: "low",
      shape: "FLWSECK_TEST{hex:12}",
      env: "FLUTTERWAVE_ENCRYPTION_KEY",
    },
    {
      id: "flutterwave-public-key",
      kind: "public key",
      shape: ["FLWPUBK-{hex:32}-X", "FLWPUBK_TEST-{hex:32}-X"],
      isPublic: true,
      env: "FLUTTERWAVE_PUBLIC_KEY",
    },
  ],
};

export const flutterwaveSamples: Samples = {
  "flutterwave-secret-key": { misses: [["FLWSECK-{hex:31}-X", "one character short"]] },
  "flutterwave-test-key": { misses: [["FLWSECK_TEST-SANDBOXDEMOKEY-X", "the manual's demo key"]] },
};
