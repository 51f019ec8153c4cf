import type { Samples, Vendor } from "../vendor.ts";

export const zhipu: Vendor = {
  name: "Zhipu AI",
  category: "ai",
  env: "ZHIPUAI_API_KEY",
  docs: "https://docs.z.ai/",
  revoke: "https://z.ai/",
  rules: [
    {
      id: "zhipu-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{hex:32}.{alnum:16}",
      near: ["zhipu", "bigmodel", "glm", "z.ai", "zai api"],
    },
  ],
};

export const zhipuSamples: Samples = {
  "zhipu-api-key": {
    hits: ['client = ZhipuAI(api_key="‹{hex:32}.{alnum:16}›")'],
    misses: [
      ["API_KEY={hex:32}.{alnum:16}", "nothing names the provider"],
      ["ZHIPUAI_API_KEY={hex:32}.{alnum:15}", "one character short"],
    ],
  },
};
