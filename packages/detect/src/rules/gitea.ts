import type { Samples, Vendor } from "../vendor.ts";

export const gitea: Vendor = {
  name: "Gitea",
  category: "code",
  env: "GITEA_TOKEN",
  docs: "https://docs.gitea.com/",
  revoke: "https://docs.gitea.com/",
  rules: [
    {
      id: "gitea-access-token",
      kind: "access token",
      severity: "critical",
      shape: "{hex:40}",
      near: [
        "gitea token",
        "gitea access token",
        "gitea api token",
        "gitea api key",
        "gitea key",
        "gitea pat",
        "forgejo token",
        "codeberg token",
      ],
    },
  ],
};

export const giteaSamples: Samples = {
  "gitea-access-token": { hits: ["GITEA_TOKEN=‹{hex:40}›"], misses: [["gitea commit {hex:40}", "a commit"]] },
};
