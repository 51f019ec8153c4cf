import type { Samples, Vendor } from "../vendor.ts";

export const reddit: Vendor = {
  name: "Reddit",
  category: "messaging",
  env: "REDDIT_CLIENT_SECRET",
  docs: "https://github.com/reddit-archive",
  revoke: "https://www.reddit.com/prefs/apps",
  rules: [
    { id: "reddit-client-secret", kind: "client secret", shape: "{url:27|30}", near: ["reddit", "praw"] },
    {
      id: "reddit-refresh-token",
      kind: "refresh token",
      shape: "{digit:8,13}-{url:30}",
      near: ["reddit", "praw"],
      env: "REDDIT_REFRESH_TOKEN",
    },
  ],
};

export const redditSamples: Samples = {
  "reddit-client-secret": {
    hits: ['reddit = praw.Reddit(client_id="{url:14}", client_secret="‹{alnum:27}›", user_agent="me")'],
    misses: [["REDDIT_CLIENT_ID={alnum:14}", "the client's id"]],
  },
};
