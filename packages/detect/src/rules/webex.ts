import type { Samples, Vendor } from "../vendor.ts";

export const webex: Vendor = {
  name: "Webex",
  category: "messaging",
  env: "WEBEX_BOT_TOKEN",
  docs: "https://developer.webex.com/",
  revoke: "https://developer.webex.com/my-apps",
  rules: [
    {
      id: "webex-bot-token",
      kind: "bot token",
      severity: "critical",
      confidence: "high",
      shape: "{b64:64}_{alnum:4}_{uuid}",
      near: ["webex", "ciscospark", "spark"],
    },
    {
      id: "webex-client-secret",
      kind: "client secret",
      shape: "{hex:64}",
      near: ["webex"],
      env: "WEBEX_CLIENT_SECRET",
    },
  ],
};

export const webexSamples: Samples = {};
