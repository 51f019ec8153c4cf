import type { Samples, Vendor } from "../vendor.ts";

export const baidu: Vendor = {
  name: "Baidu AI Cloud",
  category: "cloud",
  env: "BAIDU_SECRET_KEY",
  docs: "https://cloud.baidu.com/doc",
  revoke: "https://console.bce.baidu.com/iam/",
  rules: [
    {
      id: "baidu-secret-key",
      kind: "secret key",
      severity: "critical",
      shape: "{alnum:32}",
      near: ["baidu", "aipspeech", "aipocr", "aipnlp", "aipface", "aipimageclassify"],
    },
    {
      id: "baidu-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{alnum:24}",
      near: ["baidu", "aipspeech", "aipocr", "aipnlp", "aipface", "aipimageclassify"],
      env: "BAIDU_API_KEY",
    },
  ],
};

export const baiduSamples: Samples = {
  "baidu-secret-key": {
    hits: ["SECRET_KEY = '‹{alnum:32}›'\nclient = AipSpeech(APP_ID, API_KEY, SECRET_KEY)"],
    misses: [
      ["SECRET_KEY={alnum:32}", "nothing names the provider"],
      ["BAIDU_SECRET_KEY={alnum:31}", "one character short"],
    ],
  },
  "baidu-api-key": {
    hits: ["API_KEY = '‹{alnum:24}›'\nclient = AipOcr(APP_ID, API_KEY, SECRET_KEY)"],
    misses: [["API_KEY={alnum:24}", "nothing names the provider"]],
  },
};
