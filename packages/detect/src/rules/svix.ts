import type { Samples, Vendor } from "../vendor.ts";

export const svix: Vendor = {
  name: "Svix",
  category: "code",
  env: "WEBHOOK_SECRET",
  docs: "https://docs.svix.com/receiving/verifying-payloads/how-manual",
  revoke: "https://dashboard.svix.com/",
  rules: [
    // Standard Webhooks: OpenAI, Svix, Resend, Clerk.
    {
      id: "svix-webhook-secret",
      kind: "webhook signing secret",
      severity: "medium",
      shape: ["whsec_{b64:43}=", "whsec_{b64:42}=="],
    },
  ],
};

export const svixSamples: Samples = {
  "svix-webhook-secret": {
    hits: ['OPENAI_WEBHOOK_SECRET="‹whsec_{b64:43}=›"'],
    misses: [["WEBHOOK_SECRET=whsec_{b64:42}=", "one character short"]],
  },
};
