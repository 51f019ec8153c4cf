import type { Samples, Vendor } from "../vendor.ts";

export const xfyun: Vendor = {
  name: "iFlytek Spark",
  category: "ai",
  env: "SPARK_API_SECRET",
  docs: "https://www.xfyun.cn/doc",
  revoke: "https://console.xfyun.cn/services/",
  rules: [
    {
      id: "xfyun-api-secret",
      kind: "API secret",
      shape: "{alnum:32}",
      near: ["spark api secret", "spark api key", "xfyun", "xunfei", "iflytek"],
    },
  ],
};

export const xfyunSamples: Samples = {
  "xfyun-api-secret": {
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["SPARK_API_SECRET={alnum:31}", "one character short"],
    ],
  },
};
