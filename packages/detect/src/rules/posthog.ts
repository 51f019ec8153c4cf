import type { Samples, Vendor } from "../vendor.ts";

export const posthog: Vendor = {
  name: "PostHog",
  category: "monitoring",
  env: "POSTHOG_PERSONAL_API_KEY",
  docs: "https://posthog.com/docs",
  revoke: "https://us.posthog.com/",
  rules: [
    { id: "posthog-personal-api-key", kind: "personal API key", severity: "critical", shape: "phx_{url:40,50}" },
    {
      id: "posthog-feature-flags-key",
      kind: "feature flags secure key",
      severity: "medium",
      shape: "phs_{url:40,50}",
      env: "POSTHOG_FEATURE_FLAGS_KEY",
    },
    { id: "posthog-oauth-token", kind: "OAuth token", shape: "(pha|phr)_{url:40,50}" },
    {
      id: "posthog-project-key",
      kind: "project API key",
      shape: "phc_{url:40,50}",
      isPublic: true,
      env: "POSTHOG_KEY",
    },
  ],
};

export const posthogSamples: Samples = {};
