import type { Samples, Vendor } from "../vendor.ts";

export const coveralls: Vendor = {
  name: "Coveralls",
  category: "code",
  env: "COVERALLS_REPO_TOKEN",
  docs: "https://docs.coveralls.io/",
  revoke: "https://coveralls.io/account",
  rules: [
    {
      id: "coveralls-token",
      kind: "token",
      severity: "medium",
      shape: "{alnum:32,37}",
      near: ["coveralls repo token", "coveralls token", "coveralls api token"],
    },
  ],
};

export const coverallsSamples: Samples = {};
