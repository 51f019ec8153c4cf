import type { Samples, Vendor } from "../vendor.ts";

export const xendit: Vendor = {
  name: "Xendit",
  category: "payment",
  env: "XENDIT_SECRET_KEY",
  docs: "https://docs.xendit.co/",
  revoke: "https://dashboard.xendit.co/",
  rules: [
    { id: "xendit-secret-key", kind: "live secret key", severity: "critical", shape: "xnd_production_{alnum:48,70}" },
    { id: "xendit-test-key", kind: "test secret key", severity: "medium", shape: "xnd_development_{alnum:48,70}" },
    {
      id: "xendit-public-key",
      kind: "public key",
      shape: ["xnd_public_production_{alnum:40,70}", "xnd_public_development_{alnum:40,70}"],
      isPublic: true,
      env: "XENDIT_PUBLIC_KEY",
    },
  ],
};

export const xenditSamples: Samples = {
  "xendit-secret-key": { misses: [["xnd_production_{alnum:20}", "too short"]] },
};
