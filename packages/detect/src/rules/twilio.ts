import type { Samples, Vendor } from "../vendor.ts";

/** `AC` and 32 hex digits is the account's id, `SK` that of an API key; neither is a secret. */
export const twilio: Vendor = {
  name: "Twilio",
  category: "messaging",
  env: "TWILIO_AUTH_TOKEN",
  docs: "https://www.twilio.com/docs/iam/api-keys",
  revoke: "https://console.twilio.com/us1/account/keys-credentials/api-keys",
  rules: [
    {
      id: "twilio-auth-token",
      kind: "auth token",
      severity: "critical",
      shape: "{hex:32}",
      near: ["twilio", "account sid"],
    },
    {
      id: "twilio-api-key-sid",
      kind: "API key SID",
      severity: "medium",
      shape: "SK{hex:32}",
      near: ["twilio"],
      env: "TWILIO_API_KEY",
    },
    {
      id: "twilio-api-key-secret",
      kind: "API key secret",
      severity: "critical",
      shape: "{alnum:32}",
      near: ["twilio api secret", "twilio api key secret", "twilio secret"],
      env: "TWILIO_API_SECRET",
    },
  ],
};

export const twilioSamples: Samples = {
  "twilio-auth-token": {
    hits: [
      "client = Client('AC{hex:32}', '‹{hex:32}›')  # twilio",
      "account_sid = 'AC{hex:32}'\nauth_token = '‹{hex:32}›'\nclient = Client(account_sid, auth_token)",
      'const client = require("twilio")("AC{hex:32}", "‹{hex:32}›");',
      "requests.post('https://api.twilio.com/2010-04-01/Accounts', auth=('AC{hex:32}', '‹{hex:32}›'))",
    ],
    misses: [
      ["TWILIO_ACCOUNT_SID=AC{hex:32}", "the account's id"],
      ["AUTH_TOKEN={hex:32}", "nothing names the provider"],
      ["TWILIO_AUTH_TOKEN={hex:33}", "one character long"],
    ],
  },
  "twilio-api-key-sid": { misses: [["SK{hex:32}", "nothing names the provider"]] },
};
