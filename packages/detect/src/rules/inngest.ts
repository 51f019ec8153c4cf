import type { Samples, Vendor } from "../vendor.ts";

export const inngest: Vendor = {
  name: "Inngest",
  category: "automation",
  env: "INNGEST_SIGNING_KEY",
  docs: "https://www.inngest.com/docs",
  revoke: "https://app.inngest.com/",
  rules: [
    { id: "inngest-signing-key", kind: "signing key", shape: "signkey-{[a-z0-9-]:2,40}-{hex:64}" },
    {
      id: "inngest-event-key",
      kind: "event key",
      severity: "medium",
      shape: "{url:86}",
      near: ["inngest"],
      env: "INNGEST_EVENT_KEY",
    },
  ],
};

export const inngestSamples: Samples = {
  "inngest-signing-key": { misses: [["INNGEST_SIGNING_KEY=signkey-{[a-z0-9-]:2,40}-{hex:63}", "one character short"]] },
  "inngest-event-key": {
    misses: [
      ["API_KEY={url:86}", "nothing names the provider"],
      ["INNGEST_EVENT_KEY={url:85}", "one character short"],
    ],
  },
};
