import type { Samples, Vendor } from "../vendor.ts";

export const giteeAi: Vendor = {
  name: "Gitee AI",
  category: "ai",
  env: "GITEE_AI_API_KEY",
  docs: "https://ai.gitee.com/docs",
  revoke: "https://ai.gitee.com/dashboard/settings/tokens",
  rules: [{ id: "gitee-ai-api-key", kind: "API key", shape: "{ualnum:40}", near: ["gitee ai"] }],
};

export const giteeAiSamples: Samples = {
  "gitee-ai-api-key": {
    misses: [
      ["API_KEY={ualnum:40}", "nothing names the provider"],
      ["GITEE_AI_API_KEY={ualnum:39}", "one character short"],
    ],
  },
};
