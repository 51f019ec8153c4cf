import type { Samples, Vendor } from "../vendor.ts";

export const twitch: Vendor = {
  name: "Twitch",
  category: "messaging",
  env: "TWITCH_CLIENT_SECRET",
  docs: "https://dev.twitch.tv/",
  revoke: "https://dev.twitch.tv/console/apps",
  rules: [
    {
      id: "twitch-stream-key",
      kind: "stream key",
      severity: "medium",
      shape: "live_{digit:8,10}_{alnum:30}",
      env: "TWITCH_STREAM_KEY",
    },
    { id: "twitch-client-secret", kind: "client secret or access token", shape: "{lalnum:30}", near: ["twitch"] },
    {
      id: "twitch-chat-token",
      kind: "chat token",
      shape: "oauth:{lalnum:30}",
      near: ["twitch", "tmi"],
      env: "TWITCH_CHAT_TOKEN",
    },
  ],
};

export const twitchSamples: Samples = {
  "twitch-client-secret": {
    hits: ["TWITCH_OAUTH_TOKEN=‹{lalnum:30}›"],
    misses: [["TWITCH_CLIENT_SECRET={lalnum:29}", "one character short"]],
  },
  "twitch-chat-token": {
    hits: ["const client = new tmi.Client({ identity: { username: 'bot', password: '‹oauth:{lalnum:30}›' } });"],
    misses: [["password: 'oauth:my_bot_token' // twitch", "a placeholder"]],
  },
};
