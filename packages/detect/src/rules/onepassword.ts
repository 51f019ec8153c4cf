import type { Samples, Vendor } from "../vendor.ts";

export const onepassword: Vendor = {
  name: "1Password",
  category: "identity",
  env: "OP_SERVICE_ACCOUNT_TOKEN",
  docs: "https://developer.1password.com/",
  revoke: "https://my.1password.com/",
  rules: [
    {
      id: "onepassword-service-account-token",
      kind: "service account token",
      isWordy: true,
      severity: "critical",
      shape: "ops_eyJ{[A-Za-z0-9+/_\\-]:250,1400}(|=|==)",
    },
    {
      id: "onepassword-secret-key",
      kind: "account Secret Key",
      severity: "critical",
      shape: [
        "A3-{ualnum:6}-{ualnum:6}-{ualnum:5}-{ualnum:5}-{ualnum:5}-{ualnum:5}",
        "A3-{ualnum:6}-{ualnum:11}-{ualnum:5}-{ualnum:5}-{ualnum:5}",
      ],
      env: "OP_SECRET_KEY",
      docs: "https://support.1password.com/",
    },
  ],
};

export const onepasswordSamples: Samples = {
  "onepassword-service-account-token": {
    hits: ["OP_SERVICE_ACCOUNT_TOKEN=‹ops_eyJ{b64:700}›"],
    misses: [["ops_eyJ{b64:60}", "cut short"]],
  },
};
