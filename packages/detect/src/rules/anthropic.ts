import type { Samples, Vendor } from "../vendor.ts";

/** Every kind ends in `AA`. */
export const anthropic: Vendor = {
  name: "Anthropic",
  category: "ai",
  env: "ANTHROPIC_API_KEY",
  docs: "https://docs.anthropic.com/en/api/overview",
  revoke: "https://platform.claude.com/settings/keys",
  rules: [
    { id: "anthropic-api-key", kind: "API key", severity: "critical", shape: "sk-ant-api03-{url:93}AA" },
    {
      id: "anthropic-admin-key",
      kind: "admin key",
      severity: "critical",
      shape: "sk-ant-admin01-{url:93}AA",
      env: "ANTHROPIC_ADMIN_KEY",
      revoke: "https://platform.claude.com/settings/admin-keys",
    },
    {
      id: "anthropic-oauth-token",
      kind: "OAuth token",
      severity: "critical",
      shape: "sk-ant-(oat01|ort01|sid01)-{url:93}AA",
      env: "CLAUDE_CODE_OAUTH_TOKEN",
      revoke: "https://claude.ai/settings",
    },
  ],
};

export const anthropicSamples: Samples = {
  "anthropic-api-key": {
    misses: [
      ["sk-ant-api03-{url:95}BB", "not the fixed end"],
      ["sk-ant-api03-{url:40}...", "cut short for a manual"],
    ],
  },
};
