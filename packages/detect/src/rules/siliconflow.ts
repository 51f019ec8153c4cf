import type { Samples, Vendor } from "../vendor.ts";

export const siliconflow: Vendor = {
  name: "SiliconFlow",
  category: "ai",
  env: "SILICONFLOW_API_KEY",
  docs: "https://docs.siliconflow.com/",
  revoke: "https://cloud.siliconflow.com/account/ak",
  rules: [
    {
      id: "siliconflow-api-key",
      kind: "API key",
      severity: "critical",
      shape: "sk-{lower:48}",
      near: ["siliconflow", "silicon flow"],
    },
  ],
};

export const siliconflowSamples: Samples = {
  "siliconflow-api-key": {
    hits: ['client = OpenAI(api_key="‹sk-{lower:48}›", base_url="https://api.siliconflow.cn/v1")'],
    misses: [["SILICONFLOW_API_KEY=sk-{lower:47}", "one character short"]],
  },
};
