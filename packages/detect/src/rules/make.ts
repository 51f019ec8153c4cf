import type { Samples, Vendor } from "../vendor.ts";

export const make: Vendor = {
  name: "Make",
  category: "automation",
  env: "MAKE_API_TOKEN",
  docs: "https://developers.make.com/api-documentation/authentication/create-authentication-token",
  revoke: "https://www.make.com/en/login",
  rules: [
    {
      id: "make-api-token",
      kind: "API token",
      shape: "{uuid}",
      near: ["make.com", "make api", "make token", "integromat"],
    },
    {
      id: "make-webhook",
      kind: "webhook URL",
      severity: "medium",
      shape: [
        "https://hook.{lower:2}{digit:1}.make.com/{lalnum:32}",
        "https://hook.{lower:2}{digit:1}.make.celonis.com/{lalnum:32}",
        "https://hook.integromat.com/{lalnum:32}",
      ],
      env: "MAKE_WEBHOOK_URL",
      docs: "https://help.make.com/webhooks",
    },
  ],
};

export const makeSamples: Samples = {
  "make-api-token": {
    hits: ["MAKE_API_KEY=‹{uuid}›", 'curl https://eu1.make.com/api/v2/users/me -H "Authorization: Token ‹{uuid}›"'],
    misses: [
      ["make_id={uuid}", "an id"],
      ["TOKEN={uuid}", "nothing names the provider"],
    ],
  },
  "make-webhook": {
    hits: ['fetch("‹https://hook.eu1.make.com/{lalnum:32}›", { method: "POST" })'],
    misses: [
      ["https://hook.eu1.make.com/{lalnum:31}", "one character short"],
      ["https://hook.eu2.make.com/your-webhook-id", "a placeholder"],
    ],
  },
};
