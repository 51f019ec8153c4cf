import type { Samples, Vendor } from "../vendor.ts";

export const codecov: Vendor = {
  name: "Codecov",
  category: "code",
  env: "CODECOV_TOKEN",
  docs: "https://docs.codecov.com/",
  revoke: "https://app.codecov.io/",
  rules: [{ id: "codecov-token", kind: "upload token", severity: "medium", shape: "{uuid}", near: ["codecov"] }],
};

export const codecovSamples: Samples = {
  "codecov-token": {
    misses: [["https://codecov.io/gh/a/b/branch/main/graph/badge.svg?token={alnum:10}", "a badge"]],
  },
};
