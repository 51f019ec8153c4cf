import type { Samples, Vendor } from "../vendor.ts";

export const cloudsmith: Vendor = {
  name: "Cloudsmith",
  category: "code",
  env: "CLOUDSMITH_API_KEY",
  docs: "https://help.cloudsmith.io/",
  revoke: "https://cloudsmith.io/",
  rules: [
    { id: "cloudsmith-api-key", kind: "API key", severity: "critical", shape: "csa_{hex:30}{alnum:6}" },
    {
      id: "cloudsmith-legacy-api-key",
      kind: "API key without prefix",
      severity: "critical",
      shape: "{hex:40}",
      near: ["cloudsmith"],
    },
  ],
};

export const cloudsmithSamples: Samples = {};
