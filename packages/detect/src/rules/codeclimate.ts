import type { Samples, Vendor } from "../vendor.ts";

export const codeclimate: Vendor = {
  name: "Code Climate",
  category: "code",
  env: "CC_TEST_REPORTER_ID",
  docs: "https://docs.codeclimate.com/",
  revoke: "https://codeclimate.com/dashboard",
  rules: [
    {
      id: "codeclimate-reporter-id",
      kind: "test reporter id",
      severity: "medium",
      shape: "{hex:64}",
      near: ["cc test reporter id", "codeclimate", "code climate"],
    },
  ],
};

export const codeclimateSamples: Samples = {};
