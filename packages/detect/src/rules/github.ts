import { hasGitHubChecksum, isGitHubFineGrained, signFineGrained, signLikeGitHub } from "../check/github.ts";
import type { Samples, Vendor } from "../vendor.ts";

/** https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
export const github: Vendor = {
  name: "GitHub",
  category: "code",
  env: "GITHUB_TOKEN",
  docs: "https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
  revoke: "https://github.com/settings/tokens",
  rules: [
    {
      id: "github-token",
      kind: "classic personal access token",
      severity: "critical",
      shape: "ghp_{alnum:36}",
      check: hasGitHubChecksum,
    },
    {
      id: "github-fine-grained-token",
      kind: "fine-grained personal access token",
      severity: "critical",
      shape: "github_pat_{alnum:22}_{alnum:59}",
      check: isGitHubFineGrained,
      revoke: "https://github.com/settings/personal-access-tokens",
    },
    {
      id: "github-oauth-token",
      kind: "OAuth access token",
      severity: "critical",
      shape: "gho_{alnum:36}",
      check: hasGitHubChecksum,
      revoke: "https://github.com/settings/applications",
    },
    {
      id: "github-app-user-token",
      kind: "user token of a GitHub App",
      severity: "critical",
      shape: "ghu_{alnum:36}",
      check: hasGitHubChecksum,
      revoke: "https://github.com/settings/apps/authorizations",
    },
    {
      id: "github-app-installation-token",
      kind: "installation token of a GitHub App",
      severity: "critical",
      shape: "ghs_{alnum:36}",
      check: hasGitHubChecksum,
      revoke: "https://github.com/settings/installations",
    },
    // https://github.blog/changelog/2026-04-24-notice-about-upcoming-new-format-for-github-app-installation-tokens/
    {
      id: "github-app-installation-jwt",
      kind: "installation token of a GitHub App (JWT)",
      severity: "critical",
      shape: "ghs_{digit:1,20}_eyJ{url:10,200}.eyJ{url:30,1500}.{url:40,700}",
      revoke: "https://github.com/settings/installations",
    },
    {
      id: "github-refresh-token",
      kind: "refresh token of a GitHub App",
      severity: "critical",
      shape: "ghr_{alnum:36|76}",
      check: hasGitHubChecksum,
      revoke: "https://github.com/settings/apps/authorizations",
    },
    {
      id: "github-client-secret",
      kind: "OAuth client secret",
      shape: "{hex:40}",
      near: [
        "github client secret",
        "github secret",
        "github oauth secret",
        "github app secret",
        "github oauth client secret",
      ],
      env: "GITHUB_CLIENT_SECRET",
      revoke: "https://github.com/settings/developers",
    },
    // As they were before 2021.
    {
      id: "github-legacy-token",
      kind: "access token without prefix",
      severity: "critical",
      shape: "{hex:40}",
      near: ["github token", "github api token", "github access token", "github oauth token", "github auth token"],
    },
  ],
};

const badChecksum = "the checksum is wrong";

export const githubSamples: Samples = {
  "github-token": {
    sign: signLikeGitHub,
    hits: [
      "git clone https://x-access-token:‹ghp_{alnum:36}›@github.com/a/b.git",
      "curl -H 'Authorization: token ‹ghp_{alnum:36}›' https://api.github.com/user",
      'new Octokit({ auth: "‹ghp_{alnum:36}›" })',
    ],
    misses: [
      ["ghp_{alnum:36}", badChecksum],
      ["ghp_{alnum:35}", "one character short"],
    ],
  },
  "github-fine-grained-token": {
    sign: signFineGrained,
    hits: [
      "gh auth login --with-token <<< ‹github_pat_{alnum:22}_{alnum:59}›",
      "gh auth login --with-token <<< ‹github_pat_11{b32:7}0{alnum:12}_{alnum:59}›",
    ],
    misses: [
      ["github_pat_{alnum:22}_{alnum:59}", "neither an owner nor a checksum"],
      ["github_pat_{alnum:22}_{alnum:58}", "one character short"],
      ["github_pat_11AAAAAAA0xxxxxxxxxxxx", "a mask"],
    ],
  },
  "github-oauth-token": { sign: signLikeGitHub, misses: [["gho_{alnum:36}", badChecksum]] },
  "github-app-user-token": { sign: signLikeGitHub, misses: [["ghu_{alnum:36}", badChecksum]] },
  "github-app-installation-token": { sign: signLikeGitHub, misses: [["ghs_{alnum:36}", badChecksum]] },
  "github-app-installation-jwt": {
    hits: ["Authorization: Bearer ‹ghs_{digit:6}_eyJ{url:33}.eyJ{url:200}.{url:342}›"],
    misses: [["ghs_{digit:6}_eyJ{url:33}.eyJ{url:200}", "without a signature"]],
  },
  "github-refresh-token": { sign: signLikeGitHub, misses: [["ghr_{alnum:76}", badChecksum]] },
  "github-client-secret": {
    hits: ["GITHUB_CLIENT_SECRET=‹{hex:40}›"],
    misses: [["GITHUB_CLIENT_ID={hex:20}", "an id"]],
  },
  "github-legacy-token": {
    hits: ["GITHUB_TOKEN=‹{hex:40}›"],
    misses: [["GITHUB_SHA={hex:40}", "a commit"]],
  },
};
