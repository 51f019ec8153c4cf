import type { Samples, Vendor } from "../vendor.ts";

export const buildkite: Vendor = {
  name: "Buildkite",
  category: "code",
  env: "BUILDKITE_API_TOKEN",
  docs: "https://buildkite.com/docs",
  revoke: "https://buildkite.com/",
  rules: [
    { id: "buildkite-user-token", kind: "user access token", severity: "critical", shape: "bkua_{lalnum:40|53}" },
    {
      id: "buildkite-agent-token",
      kind: "agent token",
      shape: "(bkaa|bkar|bkct)_{url:32,128}",
      env: "BUILDKITE_AGENT_TOKEN",
      docs: "https://buildkite.com/docs",
    },
    {
      id: "buildkite-job-token",
      kind: "job token",
      severity: "medium",
      shape: "bkaj_{url:333}",
      env: "BUILDKITE_AGENT_ACCESS_TOKEN",
    },
    { id: "buildkite-packages-token", kind: "package registry token", shape: "bkpt_{url:199}" },
    { id: "buildkite-portal-token", kind: "portal token", shape: ["bkpat_{url:54}", "bkps_{url:64}"] },
  ],
};

export const buildkiteSamples: Samples = {
  "buildkite-user-token": {
    hits: ['curl -H "Authorization: Bearer ‹bkua_{hex:40}›" https://api.buildkite.com/v2/user'],
    misses: [["bkua_{hex:39}", "one character short"]],
  },
};
