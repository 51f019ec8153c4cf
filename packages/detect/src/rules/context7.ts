import type { Samples, Vendor } from "../vendor.ts";

export const context7: Vendor = {
  name: "Context7",
  category: "ai",
  env: "CONTEXT7_API_KEY",
  docs: "https://context7.com/docs",
  revoke: "https://context7.com/dashboard",
  rules: [{ id: "context7-api-key", kind: "API key", shape: "ctx7sk-{uuid}" }],
};

export const context7Samples: Samples = {};
