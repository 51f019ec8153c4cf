import type { Samples, Vendor } from "../vendor.ts";

export const launchdarkly: Vendor = {
  name: "LaunchDarkly",
  category: "monitoring",
  env: "LAUNCHDARKLY_SDK_KEY",
  docs: "https://launchdarkly.com/docs",
  revoke: "https://app.launchdarkly.com/",
  rules: [
    { id: "launchdarkly-sdk-key", kind: "server-side SDK key", shape: "sdk-{uuid}" },
    {
      id: "launchdarkly-api-token",
      kind: "API access token",
      severity: "critical",
      confidence: "high",
      shape: "{[a]:1}{[p]:1}{[i]:1}-{uuid}",
      near: ["launchdarkly", "launch darkly", "ld api", "ld access token"],
      env: "LAUNCHDARKLY_ACCESS_TOKEN",
    },
    {
      id: "launchdarkly-mobile-key",
      kind: "mobile key",
      shape: "mob-{uuid}",
      isPublic: true,
      env: "LAUNCHDARKLY_MOBILE_KEY",
    },
  ],
};

export const launchdarklySamples: Samples = {
  "launchdarkly-sdk-key": {
    hits: ["const client = LaunchDarkly.init('‹sdk-{uuid}›');"],
    misses: [["sdk-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "a mask"]],
  },
};
