import type { Samples, Vendor } from "../vendor.ts";

export const viber: Vendor = {
  name: "Viber",
  category: "messaging",
  env: "VIBER_AUTH_TOKEN",
  docs: "https://developers.viber.com/",
  revoke: "https://partners.viber.com/",
  rules: [
    {
      id: "viber-bot-token",
      kind: "bot token",
      confidence: "high",
      shape: "{hex:16}-{hex:16}-{hex:16}",
      near: ["viber"],
    },
  ],
};

export const viberSamples: Samples = {
  "viber-bot-token": {
    hits: ["viber = Api(BotConfiguration(name='Bot', auth_token='‹{hex:16}-{hex:16}-{hex:16}›'))  # viber"],
    misses: [["VIBER_AUTH_TOKEN={hex:16}-{hex:16}-{hex:15}", "one character short"]],
  },
};
