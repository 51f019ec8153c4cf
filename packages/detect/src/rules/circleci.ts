import type { Samples, Vendor } from "../vendor.ts";

export const circleci: Vendor = {
  name: "CircleCI",
  category: "code",
  env: "CIRCLE_TOKEN",
  docs: "https://circleci.com/docs",
  revoke: "https://app.circleci.com/",
  rules: [
    {
      id: "circleci-personal-token",
      kind: "personal API token",
      severity: "critical",
      shape: "CCIPAT_{alnum:22}_{hex:40}",
    },
    { id: "circleci-project-token", kind: "project API token", shape: "CCIPRJ_{alnum:22}_{hex:40}" },
    {
      id: "circleci-legacy-token",
      kind: "API token without prefix",
      severity: "critical",
      shape: "{hex:40}",
      near: ["circleci", "circle ci token", "circle token"],
    },
  ],
};

export const circleciSamples: Samples = {
  "circleci-personal-token": {
    hits: ['curl -H "Circle-Token: ‹CCIPAT_{alnum:22}_{hex:40}›" https://circleci.com/api/v2/me'],
    misses: [["CCIPAT_{alnum:22}_{hex:39}", "one character short"]],
  },
};
