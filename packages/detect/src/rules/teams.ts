import type { Samples, Vendor } from "../vendor.ts";

export const teams: Vendor = {
  name: "Microsoft Teams",
  category: "messaging",
  env: "TEAMS_WEBHOOK_URL",
  docs: "https://learn.microsoft.com/",
  revoke: "https://learn.microsoft.com/",
  rules: [
    // `https://` stands in classes, so that the host after it is the anchor.
    {
      id: "teams-webhook-url",
      kind: "incoming webhook",
      severity: "medium",
      shape: [
        "{[h]:1}{[t]:2}{[p]:1}{[s]:1}{[:]:1}{[/]:2}{[a-z0-9-]:1,60}.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}",
        "{[h]:1}{[t]:2}{[p]:1}{[s]:1}{[:]:1}{[/]:2}{[a-z0-9-]:1,60}.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}/V2{url:30,60}",
      ],
    },
    {
      id: "teams-legacy-webhook-url",
      kind: "incoming webhook",
      severity: "medium",
      shape: "https://outlook.office.com/webhook/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}",
    },
  ],
};

export const teamsSamples: Samples = {
  "teams-webhook-url": {
    hits: [
      "Invoke-RestMethod -Uri '‹https://contoso.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}›' -Method Post",
    ],
    misses: [["https://contoso.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}", "cut short"]],
  },
};
