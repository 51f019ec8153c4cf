import type { Samples, Vendor } from "../vendor.ts";

export const hunyuan: Vendor = {
  name: "Tencent Hunyuan",
  category: "ai",
  env: "HUNYUAN_API_KEY",
  docs: "https://cloud.tencent.com/document",
  revoke: "https://console.cloud.tencent.com/hunyuan/start",
  rules: [{ id: "hunyuan-api-key", kind: "API key", severity: "critical", shape: "sk-{alnum:48}", near: ["hunyuan"] }],
};

export const hunyuanSamples: Samples = {
  "hunyuan-api-key": {
    misses: [["HUNYUAN_API_KEY=sk-{alnum:47}", "one character short"]],
  },
};
