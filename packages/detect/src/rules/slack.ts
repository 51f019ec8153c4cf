import type { Samples, Vendor } from "../vendor.ts";

export const slack: Vendor = {
  name: "Slack",
  category: "messaging",
  env: "SLACK_BOT_TOKEN",
  docs: "https://api.slack.com/concepts/token-types",
  revoke: "https://api.slack.com/apps",
  rules: [
    {
      id: "slack-bot-token",
      kind: "bot token",
      severity: "critical",
      shape: ["xoxb-{digit:10,13}-{digit:10,13}-{alnum:23,28}", "xoxb-{digit:9,13}-{alnum:23|24}"],
    },
    {
      id: "slack-user-token",
      kind: "user token",
      severity: "critical",
      shape: "xox(p|e)-{digit:9,13}-{digit:9,13}-{digit:9,13}-{hex:32}",
      env: "SLACK_USER_TOKEN",
    },
    {
      id: "slack-app-token",
      kind: "app-level token",
      shape: "xapp-1-A{ualnum:8,12}-{digit:12,13}-{hex:64}",
      env: "SLACK_APP_TOKEN",
    },
    {
      id: "slack-rotating-token",
      kind: "expiring access token",
      severity: "critical",
      shape: "xoxe.(xoxb|xoxp)-1-{alnum:155,172}",
    },
    { id: "slack-refresh-token", kind: "refresh token", shape: "xoxe-1-{alnum:138,152}", env: "SLACK_REFRESH_TOKEN" },
    {
      id: "slack-session-token",
      kind: "browser session token",
      severity: "critical",
      shape: "xoxc-{digit:9,15}-{digit:9,15}-{digit:9,15}-{hex:64}",
      env: "SLACK_TOKEN",
    },
    {
      id: "slack-session-cookie",
      kind: "browser session cookie",
      severity: "critical",
      shape: "xoxd-{[A-Za-z0-9+/%]:100,400}",
      env: "SLACK_COOKIE",
    },
    {
      id: "slack-legacy-token",
      kind: "legacy workspace token",
      severity: "critical",
      shape: [
        "xox(a|r)-2-{digit:9,13}-{digit:9,13}-{digit:9,13}-{hex:32}",
        "xox(a|r|s)-{digit:9,13}-{digit:9,13}-{digit:9,13}-{hex:10|32|64}",
      ],
      env: "SLACK_TOKEN",
    },
    {
      id: "slack-webhook-url",
      kind: "incoming webhook",
      severity: "medium",
      shape: "https://hooks.slack.com/services/T{ualnum:8,11}/B{ualnum:8,11}/{alnum:23,25}",
      env: "SLACK_WEBHOOK_URL",
      docs: "https://api.slack.com/messaging/webhooks",
    },
    {
      id: "slack-workflow-url",
      kind: "workflow webhook",
      severity: "medium",
      shape: [
        "https://hooks.slack.com/workflows/T{ualnum:8,11}/A{ualnum:8,12}/{digit:17,19}/{alnum:23,25}",
        "https://hooks.slack.com/triggers/{[TE]:1}{ualnum:8,12}/{digit:10,16}/{hex:32}",
      ],
      env: "SLACK_WEBHOOK_URL",
    },
    {
      id: "slack-app-secret",
      kind: "signing or client secret",
      shape: "{hex:32}",
      near: ["slack"],
      env: "SLACK_SIGNING_SECRET",
      docs: "https://api.slack.com/authentication/verifying-requests-from-slack",
    },
  ],
};

export const slackSamples: Samples = {
  "slack-bot-token": {
    hits: [
      "const app = new App({ token: '‹xoxb-{digit:12}-{digit:13}-{alnum:24}›', signingSecret });",
      "curl -H 'Authorization: Bearer ‹xoxb-{digit:12}-{digit:13}-{alnum:24}›' https://slack.com/api/chat.postMessage",
      'client = WebClient(token="‹xoxb-{digit:11}-{alnum:24}›")',
    ],
    misses: [
      ["SLACK_BOT_TOKEN=xoxb-{digit:12}-{digit:13}-{alnum:12}", "the last part too short"],
      ["SLACK_BOT_TOKEN=xoxb-your-token-here", "a placeholder"],
      ["SLACK_BOT_TOKEN=xoxb-xxxxxxxxxxxx-xxxxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
  "slack-user-token": {
    misses: [
      ["xoxp-{digit:12}-{digit:12}-{digit:12}-{hex:31}", "one character short"],
      ["xoxp-1234-1234-1234-{hex:32}", "parts too short"],
    ],
  },
  "slack-app-token": { misses: [["xapp-1-A{ualnum:10}-{digit:13}-{hex:63}", "one character short"]] },
  "slack-session-token": { misses: [["xoxc-{digit:12}-{digit:12}-{digit:13}-{hex:32}", "half as long"]] },
  "slack-webhook-url": {
    hits: [
      'curl -X POST --data \'{"text":"hi"}\' ‹https://hooks.slack.com/services/T{ualnum:9}/B{ualnum:11}/{alnum:24}›',
    ],
    misses: [
      ["https://hooks.slack.com/services/T{ualnum:8}/B{ualnum:8}/XXXXXXXXXXXXXXXXXXXXXXXX", "a mask"],
      ["https://hooks.slack.com/services/T{ualnum:9}/B{ualnum:11}/", "without its secret part"],
    ],
  },
  "slack-app-secret": {
    hits: ["SLACK_CLIENT_SECRET=‹{hex:32}›"],
    misses: [
      ["SLACK_SIGNING_SECRET={hex:31}", "one character short"],
      ["SIGNING={hex:32}", "nothing names the provider"],
    ],
  },
};
