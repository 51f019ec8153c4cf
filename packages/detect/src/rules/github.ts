import { hasGitHubChecksum, signLikeGitHub } from "../check/github.ts";
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
      kind: "access token",
      severity: "critical",
      shape: "(ghp|gho|ghu|ghs|ghr)_{alnum:36}",
      check: hasGitHubChecksum,
    },
  ],
};

export const githubSamples: Samples = {
  "github-token": {
    sign: signLikeGitHub,
    misses: [["ghp_{alnum:36}", "the checksum is wrong"]],
  },
};
