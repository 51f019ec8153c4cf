import type { Samples, Vendor } from "../vendor.ts";

export const googleChat: Vendor = {
  name: "Google Chat",
  category: "messaging",
  env: "GOOGLE_CHAT_WEBHOOK_URL",
  docs: "https://developers.google.com/",
  revoke: "https://developers.google.com/",
  rules: [
    {
      id: "google-chat-webhook-url",
      kind: "incoming webhook",
      severity: "medium",
      shape: "https://chat.googleapis.com/v1/spaces/{url:8,16}/messages?key=AIza{url:35}&token={[\\w%-]:40,60}",
    },
  ],
};

export const googleChatSamples: Samples = {
  "google-chat-webhook-url": {
    misses: [["https://chat.googleapis.com/v1/spaces/SPACE_ID/messages?key=KEY&token=TOKEN", "a template"]],
  },
};
