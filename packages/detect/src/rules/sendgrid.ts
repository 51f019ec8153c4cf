import type { Samples, Vendor } from "../vendor.ts";

export const sendgrid: Vendor = {
  name: "SendGrid",
  category: "messaging",
  env: "SENDGRID_API_KEY",
  docs: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  revoke: "https://app.sendgrid.com/settings/api_keys",
  rules: [{ id: "sendgrid-api-key", kind: "API key", severity: "critical", shape: "SG.{url:22}.{url:43}" }],
};

export const sendgridSamples: Samples = {
  "sendgrid-api-key": {
    hits: [
      "sgMail.setApiKey('‹SG.{url:22}.{url:43}›');",
      "sg = SendGridAPIClient(api_key='‹SG.{url:22}.{url:43}›')",
      "Authorization: Bearer ‹SG.{url:22}.{url:43}›",
    ],
    misses: [
      ["SG.{url:22}.{url:42}", "one character short"],
      ["SENDGRID_API_KEY=SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
};
