import { hasGitHubChecksum, signLikeGitHub } from "../check/github.ts";
import type { Samples, Vendor } from "../vendor.ts";

export const netbird: Vendor = {
  name: "NetBird",
  category: "identity",
  env: "NB_API_KEY",
  docs: "https://docs.netbird.io/",
  revoke: "https://app.netbird.io/team/users",
  rules: [
    // https://github.com/netbirdio/netbird/blob/main/management/server/types/personal_access_token.go
    {
      id: "netbird-access-token",
      kind: "personal access token",
      severity: "critical",
      shape: "nbp_{alnum:36}",
      check: hasGitHubChecksum,
    },
  ],
};

export const netbirdSamples: Samples = {
  "netbird-access-token": { sign: signLikeGitHub, misses: [["nbp_{alnum:36}", "the checksum is wrong"]] },
};
