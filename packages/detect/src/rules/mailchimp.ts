import type { Samples, Vendor } from "../vendor.ts";

export const mailchimp: Vendor = {
  name: "Mailchimp",
  category: "messaging",
  env: "MAILCHIMP_API_KEY",
  docs: "https://mailchimp.com/developer",
  revoke: "https://admin.mailchimp.com/account/api/",
  rules: [
    { id: "mailchimp-api-key", kind: "API key", shape: "{hex:32}-us{digit:1,2}" },
    {
      id: "mailchimp-transactional-key",
      kind: "Transactional (Mandrill) API key",
      shape: ["md-{url:22}", "{url:22}"],
      near: ["mandrill", "mailchimp transactional"],
      env: "MANDRILL_API_KEY",
      docs: "https://mailchimp.com/developer",
      revoke: "https://mandrillapp.com/settings",
    },
  ],
};

export const mailchimpSamples: Samples = {
  "mailchimp-api-key": {
    hits: ["mailchimp.setConfig({ apiKey: '‹{hex:32}-us21›', server: 'us21' });"],
    misses: [
      ["MAILCHIMP_API_KEY={hex:31}-us6", "one character short"],
      ["MAILCHIMP_API_KEY={hex:32}-usa", "no data centre"],
    ],
  },
  "mailchimp-transactional-key": { misses: [["MANDRILL_API_KEY={url:20}", "two characters short"]] },
};
