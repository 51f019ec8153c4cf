import type { Samples, Vendor } from "../vendor.ts";

export const stripe: Vendor = {
  name: "Stripe",
  category: "payment",
  env: "STRIPE_SECRET_KEY",
  docs: "https://docs.stripe.com/keys",
  revoke: "https://dashboard.stripe.com/apikeys",
  rules: [
    {
      id: "stripe-secret-key",
      kind: "live secret key",
      severity: "critical",
      shape: ["sk_live_{alnum:24,31}", "sk_live_51{alnum:90,110}"],
    },
    {
      id: "stripe-restricted-key",
      kind: "live restricted key",
      severity: "critical",
      shape: ["rk_live_{alnum:24,50}", "rk_live_51{alnum:90,110}"],
      env: "STRIPE_RESTRICTED_KEY",
    },
    {
      id: "stripe-test-key",
      kind: "test secret key",
      severity: "medium",
      shape: ["(sk|rk)_test_{alnum:24,31}", "(sk|rk)_test_51{alnum:90,110}"],
    },
    {
      id: "stripe-webhook-secret",
      kind: "webhook signing secret",
      severity: "medium",
      shape: "whsec_{alnum:32|64}",
      env: "STRIPE_WEBHOOK_SECRET",
      docs: "https://docs.stripe.com/webhooks",
      revoke: "https://dashboard.stripe.com/webhooks",
    },
    {
      id: "stripe-client-secret",
      kind: "client secret of a payment",
      severity: "low",
      shape: "(pi|seti)_{alnum:24}_secret_{alnum:25}",
      env: "STRIPE_CLIENT_SECRET",
      docs: "https://docs.stripe.com/api/payment_intents/object",
    },
    {
      id: "stripe-publishable-key",
      kind: "publishable key",
      shape: ["pk_(live|test)_{alnum:24}", "pk_(live|test)_51{alnum:90,110}"],
      isPublic: true,
      env: "STRIPE_PUBLISHABLE_KEY",
    },
  ],
};

export const stripeSamples: Samples = {
  "stripe-secret-key": {
    hits: [
      "const stripe = require('stripe')('‹sk_live_51{alnum:97}›');",
      'stripe.api_key = "‹sk_live_{alnum:24}›"',
      "curl https://api.stripe.com/v1/charges -u ‹sk_live_51{alnum:97}›:",
    ],
    misses: [
      ["sk_live_{alnum:23}", "one character short"],
      ["STRIPE_SECRET_KEY=sk_live_your_key_here", "a placeholder"],
    ],
  },
  "stripe-test-key": { misses: [["STRIPE_SECRET_KEY=sk_test_xxxxxxxxxxxxxxxxxxxxxxxx", "a mask"]] },
  "stripe-webhook-secret": { misses: [["whsec_{alnum:31}", "one character short"]] },
};
