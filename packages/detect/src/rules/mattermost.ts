import { mattermostHook } from "../structure/mattermost-hook.ts";
import type { Samples, Vendor } from "../vendor.ts";

/** Its alphabet is z-base-32. https://github.com/mattermost/mattermost/blob/master/server/public/model/utils.go */
export const mattermost: Vendor = {
  name: "Mattermost",
  category: "messaging",
  env: "MATTERMOST_TOKEN",
  docs: "https://developers.mattermost.com/",
  revoke: "https://developers.mattermost.com/",
  rules: [
    {
      id: "mattermost-access-token",
      kind: "access token",
      shape: "{[a-km-uw-z13-9]:26}",
      near: ["mattermost", "mm token", "mm access token"],
    },
    {
      id: "mattermost-webhook",
      kind: "incoming webhook",
      severity: "medium",
      structure: mattermostHook,
      env: "MATTERMOST_WEBHOOK_URL",
      docs: "https://developers.mattermost.com/integrate/webhooks/incoming/",
      revoke: "https://developers.mattermost.com/integrate/webhooks/incoming/",
    },
  ],
};

export const mattermostSamples: Samples = {
  "mattermost-webhook": {
    hits: ["https://chat.acme.io/hooks/‹{[a-km-uw-z13-9]:26}›"],
    misses: [
      ["https://chat.acme.io/hooks/{[a-km-uw-z13-9]:25}", "one character short"],
      ["https://chat.acme.io/hooks/xxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
  "mattermost-access-token": {
    hits: ['mattermost_bot_token: "‹{[a-km-uw-z13-9]:26}›"'],
    misses: [
      ["MATTERMOST_TOKEN={[a-km-uw-z13-9]:25}", "one character short"],
      ["MATTERMOST_TOKEN=02vl{[a-km-uw-z13-9]:22}", "characters that its alphabet leaves out"],
    ],
  },
};
