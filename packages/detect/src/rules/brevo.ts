import type { Samples, Vendor } from "../vendor.ts";

export const brevo: Vendor = {
  name: "Brevo",
  category: "messaging",
  env: "BREVO_API_KEY",
  docs: "https://developers.brevo.com/",
  revoke: "https://app.brevo.com/settings/keys/api",
  rules: [
    { id: "brevo-api-key", kind: "API key", severity: "critical", shape: "xkeysib-{hex:64}-{alnum:16}" },
    { id: "brevo-smtp-key", kind: "SMTP key", shape: "xsmtpsib-{hex:64}-{alnum:16}", env: "BREVO_SMTP_KEY" },
  ],
};

export const brevoSamples: Samples = {
  "brevo-api-key": {
    hits: ["curl https://api.brevo.com/v3/account -H 'api-key: ‹xkeysib-{hex:64}-{alnum:16}›'"],
    misses: [
      ["xkeysib-{hex:64}-{alnum:15}", "one character short"],
      ["xkeysib-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
  "brevo-smtp-key": { misses: [["xsmtpsib-{hex:63}-{alnum:16}", "one character short"]] },
};
