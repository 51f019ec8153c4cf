import { hasGitHubChecksum, signLikeGitHub } from "../check/github.ts";
import type { Samples, Vendor } from "../vendor.ts";

export const npm: Vendor = {
  name: "npm",
  category: "code",
  env: "NPM_TOKEN",
  docs: "https://docs.npmjs.com/about-access-tokens",
  revoke: "https://www.npmjs.com/settings/~/tokens",
  rules: [
    // https://github.blog/security/new-npm-access-token-format/
    {
      id: "npm-access-token",
      kind: "access token",
      severity: "critical",
      shape: "npm_{alnum:36}",
      check: hasGitHubChecksum,
    },
    {
      id: "npm-legacy-token",
      kind: "access token without prefix",
      severity: "critical",
      shape: "{uuid}",
      near: ["npm token", "npm auth token", "registry.npmjs.org"],
    },
  ],
};

export const npmSamples: Samples = {
  "npm-access-token": {
    sign: signLikeGitHub,
    hits: ["//registry.npmjs.org/:_authToken=‹npm_{alnum:36}›"],
    misses: [
      ["npm_{alnum:36}", "the checksum is wrong"],
      ["//registry.npmjs.org/:_authToken=$NPM_TOKEN", "a template"],
    ],
  },
};
