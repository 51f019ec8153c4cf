import type { Samples, Vendor } from "../vendor.ts";

export const codesandbox: Vendor = {
  name: "CodeSandbox",
  category: "cloud",
  env: "CSB_API_KEY",
  docs: "https://codesandbox.io/docs",
  revoke: "https://codesandbox.io/t/api",
  rules: [{ id: "codesandbox-api-key", kind: "API key", severity: "critical", shape: "csb_v1_{url:40,50}" }],
};

export const codesandboxSamples: Samples = {};
