import type { Samples, Vendor } from "../vendor.ts";

export const endorLabs: Vendor = {
  name: "Endor Labs",
  category: "code",
  env: "ENDOR_API_CREDENTIALS_SECRET",
  docs: "https://docs.endorlabs.com/",
  revoke: "https://app.endorlabs.com/",
  rules: [{ id: "endor-labs-credential", kind: "API key or secret", shape: "endr+{[A-Za-z0-9\\-]:16}" }],
};

export const endorLabsSamples: Samples = {};
