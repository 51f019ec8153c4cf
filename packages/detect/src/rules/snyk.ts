import type { Samples, Vendor } from "../vendor.ts";

export const snyk: Vendor = {
  name: "Snyk",
  category: "code",
  env: "SNYK_TOKEN",
  docs: "https://docs.snyk.io/",
  revoke: "https://app.snyk.io/account",
  rules: [
    {
      id: "snyk-api-token",
      kind: "API token",
      shape: "{uuid}",
      near: ["snyk token", "snyk api", "snyk api token", "snyk api key", "snyk oauth token", "snyk auth"],
    },
    {
      id: "snyk-personal-access-token",
      kind: "personal or service account token",
      shape: "snyk_(uat|sat).{hex:8}.{url:20,800}.{url:20,800}",
    },
  ],
};

export const snykSamples: Samples = {
  "snyk-api-token": {
    hits: ["SNYK_TOKEN=‹{uuid}›"],
    misses: [["SNYK_ORG_ID={uuid}", "an organization"]],
  },
};
