import type { Samples, Vendor } from "../vendor.ts";

export const bitbucket: Vendor = {
  name: "Bitbucket",
  category: "code",
  env: "BITBUCKET_TOKEN",
  docs: "https://support.atlassian.com/",
  revoke: "https://bitbucket.org/",
  rules: [
    { id: "bitbucket-app-password", kind: "app password", severity: "critical", shape: "ATBB{alnum:24}{Hex:8}" },
    {
      id: "bitbucket-access-token",
      kind: "access token",
      severity: "critical",
      shape: "ATCTT3xFfGN0{url:80,800}={Hex:8}",
    },
    {
      id: "bitbucket-data-center-token",
      kind: "Data Center HTTP access token",
      severity: "critical",
      shape: "BBDC-{[MNO]:1}{b64:15}O{[g-v]:1}{b64:26}",
    },
    {
      id: "bitbucket-oauth-secret",
      kind: "OAuth consumer secret",
      shape: "{alnum:32}",
      near: ["bitbucket client secret", "bitbucket oauth secret", "bitbucket secret", "bitbucket consumer secret"],
      env: "BITBUCKET_CLIENT_SECRET",
    },
  ],
};

export const bitbucketSamples: Samples = {
  "bitbucket-app-password": {
    hits: ["git clone https://me:‹ATBB{alnum:24}{HEX:8}›@bitbucket.org/a/b.git"],
    misses: [["ATBB{alnum:20}", "too short"]],
  },
};
