import type { Samples, Vendor } from "../vendor.ts";

export const gitguardian: Vendor = {
  name: "GitGuardian",
  category: "code",
  env: "GITGUARDIAN_API_KEY",
  docs: "https://docs.gitguardian.com/",
  revoke: "https://dashboard.gitguardian.com/",
  rules: [{ id: "gitguardian-api-key", kind: "API key", shape: "{alnum:60,80}", near: ["gitguardian"] }],
};

export const gitguardianSamples: Samples = {};
