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
  ],
};

export const mattermostSamples: Samples = {
  "mattermost-access-token": {
    hits: ['mattermost_bot_token: "‹{[a-km-uw-z13-9]:26}›"'],
    misses: [
      ["MATTERMOST_TOKEN={[a-km-uw-z13-9]:25}", "one character short"],
      ["MATTERMOST_TOKEN=02vl{[a-km-uw-z13-9]:22}", "characters that its alphabet leaves out"],
    ],
  },
};
