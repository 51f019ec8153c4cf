import type { Samples, Vendor } from "../vendor.ts";

export const ifttt: Vendor = {
  name: "IFTTT",
  category: "automation",
  env: "IFTTT_KEY",
  docs: "https://ifttt.com/maker_webhooks",
  revoke: "https://ifttt.com/",
  rules: [
    {
      id: "ifttt-webhook",
      kind: "webhook URL",
      severity: "medium",
      shape: [
        "https://maker.ifttt.com/trigger/{url:1,60}/with/key/{url:20,64}",
        "https://maker.ifttt.com/trigger/{url:1,60}/json/with/key/{url:20,64}",
      ],
      env: "IFTTT_WEBHOOK_URL",
    },
    { id: "ifttt-key", kind: "webhooks key", severity: "medium", shape: "{url:22|43}", near: ["ifttt"] },
  ],
};

export const iftttSamples: Samples = {
  "ifttt-webhook": {
    misses: [
      ["https://maker.ifttt.com/trigger/{EVENT}/with/key/{KEY}", "a template"],
      ["IFTTT_WEBHOOK_URL=https://maker.ifttt.com/trigger/{url:1,60}/with/key/{url:19}", "one character short"],
    ],
  },
  "ifttt-key": {
    misses: [
      ['"https://maker.ifttt.com/trigger/door/with/key/" + ifttt_key', "a variable"],
      ["API_KEY={url:22|43}", "nothing names the provider"],
      ["IFTTT_KEY={url:21}", "one character short"],
    ],
  },
};
