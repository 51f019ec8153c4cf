import type { Samples, Vendor } from "../vendor.ts";

export const mailgun: Vendor = {
  name: "Mailgun",
  category: "messaging",
  env: "MAILGUN_API_KEY",
  docs: "https://documentation.mailgun.com/",
  revoke: "https://app.mailgun.com/",
  rules: [
    {
      id: "mailgun-api-key",
      kind: "API key",
      severity: "critical",
      confidence: "high",
      shape: ["{hex:32}-{hex:8}-{hex:8}", "{[k]:1}{[e]:1}{[y]:1}-{hex:32}"],
      near: ["mailgun"],
    },
    {
      id: "mailgun-signing-key",
      kind: "webhook signing key",
      severity: "medium",
      shape: "{hex:32}",
      near: ["mailgun webhook", "mailgun signing"],
      env: "MAILGUN_WEBHOOK_SIGNING_KEY",
    },
    {
      id: "mailgun-public-key",
      kind: "public validation key",
      shape: "pubkey-{hex:32}",
      isPublic: true,
      env: "MAILGUN_PUBLIC_KEY",
    },
  ],
};

export const mailgunSamples: Samples = {
  "mailgun-api-key": {
    hits: [
      "const mg = mailgun.client({ username: 'api', key: '‹{hex:32}-{hex:8}-{hex:8}›' });",
      "requests.post('https://api.mailgun.net/v3/example.com/messages', auth=('api', '‹key-{hex:32}›'))",
    ],
    misses: [
      ["MAILGUN_API_KEY=key-{hex:31}", "one character short"],
      ["key-{hex:32}", "nothing names the provider"],
    ],
  },
};
