import type { Samples, Vendor } from "../vendor.ts";

export const opencode: Vendor = {
  name: "OpenCode Zen",
  category: "ai",
  env: "OPENCODE_API_KEY",
  docs: "https://opencode.ai/docs",
  revoke: "https://opencode.ai/auth",
  rules: [
    { id: "opencode-api-key", kind: "API key", severity: "critical", shape: "sk-{alnum:64}", near: ["opencode"] },
  ],
};

export const opencodeSamples: Samples = {
  "opencode-api-key": {
    misses: [
      ["API_KEY=sk-{alnum:64}", "nothing names the provider"],
      ["OPENCODE_API_KEY=sk-{alnum:63}", "one character short"],
    ],
  },
};
