import type { Samples, Vendor } from "../vendor.ts";

export const codacy: Vendor = {
  name: "Codacy",
  category: "code",
  env: "CODACY_API_TOKEN",
  docs: "https://docs.codacy.com/",
  revoke: "https://app.codacy.com/account/access-management",
  rules: [
    { id: "codacy-token", kind: "API token", shape: "{alnum:20}", near: ["codacy"] },
    {
      id: "codacy-project-token",
      kind: "project token",
      severity: "medium",
      shape: "{hex:32}",
      near: ["codacy project token"],
      env: "CODACY_PROJECT_TOKEN",
    },
  ],
};

export const codacySamples: Samples = {};
