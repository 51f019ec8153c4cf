import type { Samples, Vendor } from "../vendor.ts";

export const dashscope: Vendor = {
  name: "Alibaba Model Studio",
  category: "ai",
  env: "DASHSCOPE_API_KEY",
  docs: "https://www.alibabacloud.com/help",
  revoke: "https://bailian.console.aliyun.com/",
  rules: [
    {
      id: "dashscope-api-key",
      kind: "API key",
      severity: "critical",
      shape: "sk-{hex:32}",
      near: ["dashscope", "qwen", "bailian", "tongyi"],
    },
  ],
};

export const dashscopeSamples: Samples = {
  "dashscope-api-key": {
    hits: ['client = OpenAI(api_key="‹sk-{hex:32}›", base_url="https://dashscope.aliyuncs.com/compatible-mode/v1")'],
    misses: [["DASHSCOPE_API_KEY=sk-{hex:31}", "one character short"]],
  },
};
