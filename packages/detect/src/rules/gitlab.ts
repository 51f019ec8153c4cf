import { hasGitLabChecksum, signLikeGitLab } from "../check/gitlab.ts";
import type { Samples, Vendor } from "../vendor.ts";

export const gitlab: Vendor = {
  name: "GitLab",
  category: "code",
  env: "GITLAB_TOKEN",
  docs: "https://docs.gitlab.com/security/tokens/",
  revoke: "https://gitlab.com/-/user_settings/personal_access_tokens",
  rules: [
    { id: "gitlab-personal-token", kind: "personal access token", severity: "critical", shape: "glpat-{url:20}" },
    // https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
    {
      id: "gitlab-routable-token",
      kind: "routable personal access token",
      severity: "critical",
      shape: ["glpat-{url:27,300}.{lalnum:2}.{lalnum:9}", "glpat-{url:27,300}.{lalnum:9}"],
      check: hasGitLabChecksum,
    },
    {
      id: "gitlab-routable-runner-token",
      kind: "routable runner token",
      shape: ["glrt-t{digit:1}_{url:27,300}.{lalnum:2}.{lalnum:9}", "glrt-t{digit:1}_{url:27,300}.{lalnum:9}"],
      check: hasGitLabChecksum,
    },
    { id: "gitlab-deploy-token", kind: "deploy token", severity: "critical", shape: "gldt-{url:20}" },
    { id: "gitlab-runner-token", kind: "runner token", shape: ["glrt-{url:20}", "glrt-t{digit:1}_{url:20}"] },
    { id: "gitlab-runner-registration-token", kind: "runner registration token", shape: "GR1348941{url:20}" },
    {
      id: "gitlab-runner-registration-token-v2",
      kind: "runner registration token with prefix",
      shape: "glrtr-{url:20}",
    },
    { id: "gitlab-trigger-token", kind: "pipeline trigger token", shape: "glptt-{hex:40}" },
    {
      id: "gitlab-job-token",
      kind: "CI job token",
      severity: "medium",
      shape: "glcbt-{alnum:1,5}_{url:20}",
      env: "CI_JOB_TOKEN",
    },
    {
      id: "gitlab-feed-token",
      kind: "feed token",
      severity: "medium",
      shape: ["glft-{url:20}", "glft-{hex:64}-{digit:1,9}"],
    },
    { id: "gitlab-incoming-mail-token", kind: "incoming mail token", severity: "medium", shape: "glimt-{url:25}" },
    { id: "gitlab-agent-token", kind: "agent for Kubernetes token", severity: "critical", shape: "glagent-{url:50}" },
    { id: "gitlab-scim-token", kind: "SCIM token", shape: "glsoat-{url:20}" },
    { id: "gitlab-oauth-app-secret", kind: "OAuth application secret", shape: ["gloas-{hex:64}", "gloas-{url:64}"] },
    {
      id: "gitlab-feature-flags-token",
      kind: "feature flags client token",
      severity: "medium",
      shape: "glffct-{url:20}",
    },
    { id: "gitlab-workspace-token", kind: "workspace token", shape: "glwt-{url:20}" },
    {
      id: "gitlab-session-cookie",
      kind: "session cookie",
      shape: "{hex:32}",
      near: ["gitlab session"],
      env: "GITLAB_SESSION",
    },
  ],
};

export const gitlabSamples: Samples = {
  "gitlab-session-cookie": { hits: ["curl -b '_gitlab_session=‹{hex:32}›' https://gitlab.com/profile"] },
  "gitlab-personal-token": {
    hits: [
      'curl --header "PRIVATE-TOKEN: ‹glpat-{url:20}›" https://gitlab.com/api/v4/user',
      "git clone https://oauth2:‹glpat-{url:20}›@gitlab.com/a/b.git",
    ],
    misses: [
      ["glpat-{url:19}", "one character short"],
      ["glpat-xxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
  "gitlab-routable-token": {
    sign: signLikeGitLab,
    misses: [["glpat-{url:27}.01.{lalnum:9}", "the checksum is wrong"]],
  },
  "gitlab-routable-runner-token": { sign: signLikeGitLab },
};
