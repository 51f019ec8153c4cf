import type { Samples, Vendor } from "../vendor.ts";

export const qianfan: Vendor = {
  name: "Baidu Qianfan",
  category: "ai",
  env: "QIANFAN_API_KEY",
  docs: "https://cloud.baidu.com/doc",
  revoke: "https://console.bce.baidu.com/",
  rules: [{ id: "qianfan-api-key", kind: "API key", severity: "critical", shape: "bce-v3/ALTAK-{alnum:21}/{hex:40}" }],
};

export const qianfanSamples: Samples = {
  "qianfan-api-key": { misses: [["QIANFAN_API_KEY=bce-v3/ALTAK-{alnum:21}/{hex:39}", "one character short"]] },
};
