import type { Samples, Vendor } from "../vendor.ts";

export const deepseek: Vendor = {
  name: "DeepSeek",
  category: "ai",
  env: "DEEPSEEK_API_KEY",
  docs: "https://api-docs.deepseek.com/",
  revoke: "https://platform.deepseek.com/api_keys",
  rules: [{ id: "deepseek-api-key", kind: "API key", severity: "critical", shape: "sk-{hex:32}", near: ["deepseek"] }],
};

export const deepseekSamples: Samples = {
  "deepseek-api-key": {
    hits: ['client = OpenAI(api_key="‹sk-{hex:32}›", base_url="https://api.deepseek.com")'],
    misses: [
      ["DEEPSEEK_API_KEY=sk-{hex:31}", "one character short"],
      ["DEEPSEEK_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
};
