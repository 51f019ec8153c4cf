import type { Samples, Vendor } from "../vendor.ts";

export const travisCi: Vendor = {
  name: "Travis CI",
  category: "code",
  env: "TRAVIS_TOKEN",
  docs: "https://docs.travis-ci.com/",
  revoke: "https://app.travis-ci.com/",
  rules: [
    {
      id: "travis-ci-token",
      kind: "API token",
      shape: "{url:22}",
      near: ["travis token", "travis api token", "travis ci token", "travis access token"],
    },
  ],
};

export const travisCiSamples: Samples = {};
