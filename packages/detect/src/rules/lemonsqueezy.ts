import type { Samples, Vendor } from "../vendor.ts";

export const lemonsqueezy: Vendor = {
  name: "Lemon Squeezy",
  category: "payment",
  env: "LEMONSQUEEZY_API_KEY",
  docs: "https://docs.lemonsqueezy.com/",
  revoke: "https://app.lemonsqueezy.com/settings/api",
  rules: [
    {
      id: "lemonsqueezy-api-key",
      kind: "API key",
      severity: "critical",
      shape: "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.{url:250,600}.{url:500,700}",
      near: ["lemonsqueezy", "lemon squeezy"],
    },
  ],
};

export const lemonsqueezySamples: Samples = {};
