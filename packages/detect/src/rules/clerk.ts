import type { Samples, Vendor } from "../vendor.ts";

export const clerk: Vendor = {
  name: "Clerk",
  category: "identity",
  env: "CLERK_SECRET_KEY",
  docs: "https://clerk.com/docs",
  revoke: "https://dashboard.clerk.com/",
  rules: [
    {
      id: "clerk-secret-key",
      kind: "secret key",
      severity: "critical",
      shape: "sk_live_{alnum:32,50}",
      near: ["clerk"],
    },
    {
      id: "clerk-test-secret-key",
      kind: "secret key of a development instance",
      severity: "medium",
      shape: "sk_test_{alnum:32,50}",
      near: ["clerk"],
    },
  ],
};

export const clerkSamples: Samples = {
  "clerk-secret-key": { hits: ["CLERK_SECRET_KEY=‹sk_live_{alnum:42}›"] },
};
