import type { Samples, Vendor } from "../vendor.ts";

export const localstack: Vendor = {
  name: "LocalStack",
  category: "cloud",
  env: "LOCALSTACK_AUTH_TOKEN",
  docs: "https://docs.localstack.cloud/",
  revoke: "https://app.localstack.cloud/workspace/auth-token",
  rules: [
    {
      id: "localstack-auth-token",
      kind: "auth token",
      severity: "medium",
      shape: "ls-{[A-Za-z0-9]:8}-{[A-Za-z0-9]:4}-{[A-Za-z0-9]:4}-{[A-Za-z0-9]:4}-{[A-Za-z0-9]:12}",
      near: ["localstack"],
    },
  ],
};

export const localstackSamples: Samples = {};
