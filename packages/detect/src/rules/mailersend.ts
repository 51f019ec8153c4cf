import type { Samples, Vendor } from "../vendor.ts";

export const mailersend: Vendor = {
  name: "MailerSend",
  category: "messaging",
  env: "MAILERSEND_API_KEY",
  docs: "https://developers.mailersend.com/",
  revoke: "https://app.mailersend.com/api-tokens",
  rules: [{ id: "mailersend-api-token", kind: "API token", severity: "critical", shape: "mlsn.{hex:64}" }],
};

export const mailersendSamples: Samples = {
  "mailersend-api-token": {
    hits: ["const mailerSend = new MailerSend({ apiKey: '‹mlsn.{hex:64}›' });"],
    misses: [
      ["mlsn.{hex:63}", "one character short"],
      ["mlsn.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
};
