import type { Samples, Vendor } from "../vendor.ts";

export const svix: Vendor = {
  name: "Svix",
  category: "code",
  env: "WEBHOOK_SECRET",
  docs: "https://docs.svix.com/",
  revoke: "https://dashboard.svix.com/",
  rules: [
    // Standard Webhooks: OpenAI, Svix, Resend, Clerk.
    {
      id: "svix-webhook-secret",
      kind: "webhook signing secret",
      severity: "medium",
      shape: ["whsec_{b64:43}=", "whsec_{b64:42}=="],
    },
    // Of 24 bytes; without `+` and `/` it looks like one of Stripe's.
    {
      id: "svix-short-webhook-secret",
      kind: "webhook signing secret",
      severity: "medium",
      shape: "whsec_{b64:32}",
      near: ["svix", "standard webhooks", "clerk webhook", "resend webhook"],
      env: "SVIX_WEBHOOK_SECRET",
    },
  ],
};

export const svixSamples: Samples = {
  "svix-webhook-secret": {
    hits: ['OPENAI_WEBHOOK_SECRET="‹whsec_{b64:43}=›"'],
    misses: [["WEBHOOK_SECRET=whsec_{b64:42}=", "one character short"]],
  },
  "svix-short-webhook-secret": { hits: ["CLERK_WEBHOOK_SECRET=‹whsec_{b64:32}›"] },
};
