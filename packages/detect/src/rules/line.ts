import type { Samples, Vendor } from "../vendor.ts";

export const line: Vendor = {
  name: "LINE",
  category: "messaging",
  env: "LINE_CHANNEL_ACCESS_TOKEN",
  docs: "https://developers.line.biz/",
  revoke: "https://developers.line.biz/console/",
  rules: [
    {
      id: "line-channel-access-token",
      kind: "channel access token",
      severity: "critical",
      shape: ["{b64:171}=", "{b64:172}"],
      near: [
        "line channel",
        "line bot",
        "line messaging",
        "line access token",
        "line token",
        "linebot",
        "channel access token",
      ],
    },
    {
      id: "line-channel-secret",
      kind: "channel secret",
      shape: "{hex:32}",
      near: ["line channel secret", "linebot", "line bot", "line secret"],
      env: "LINE_CHANNEL_SECRET",
    },
  ],
};

export const lineSamples: Samples = {
  "line-channel-access-token": { hits: ["line_bot_api = LineBotApi(channel_access_token='‹{b64:171}=›')"] },
  "line-channel-secret": { misses: [["LINE_CHANNEL_SECRET={hex:31}", "one character short"]] },
};
