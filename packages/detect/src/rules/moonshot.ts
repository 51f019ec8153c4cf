import type { Samples, Vendor } from "../vendor.ts";

export const moonshot: Vendor = {
  name: "Moonshot AI",
  category: "ai",
  env: "MOONSHOT_API_KEY",
  docs: "https://platform.moonshot.ai/docs",
  revoke: "https://platform.moonshot.ai/console/api-keys",
  rules: [
    {
      id: "moonshot-api-key",
      kind: "API key",
      severity: "critical",
      shape: "sk-{alnum:48}",
      near: ["moonshot", "kimi"],
    },
    {
      id: "moonshot-coding-key",
      kind: "Kimi coding plan key",
      severity: "critical",
      shape: "sk-kimi-{alnum:64}",
      env: "KIMI_API_KEY",
    },
  ],
};

export const moonshotSamples: Samples = {
  "moonshot-api-key": {
    hits: ['client = OpenAI(api_key="‹sk-{alnum:48}›", base_url="https://api.moonshot.cn/v1")'],
    misses: [["MOONSHOT_API_KEY=sk-{alnum:47}", "one character short"]],
  },
  "moonshot-coding-key": { misses: [["KIMI_API_KEY=sk-kimi-{alnum:63}", "one character short"]] },
};
