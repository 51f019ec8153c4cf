import type { Samples, Vendor } from "../vendor.ts";

export const yandex: Vendor = {
  name: "Yandex Cloud",
  category: "cloud",
  env: "YC_TOKEN",
  docs: "https://yandex.cloud/en",
  revoke: "https://console.yandex.cloud/",
  rules: [
    { id: "yandex-api-key", kind: "API key", severity: "critical", shape: "AQVN{url:35,38}", env: "YC_API_KEY" },
    { id: "yandex-iam-token", kind: "IAM token", shape: ["t1.{url:30,400}.{url:86}", "t1.{url:30,400}.{url:86}=="] },
    {
      id: "yandex-static-secret",
      kind: "static access secret",
      severity: "critical",
      shape: "{[Y]:1}{[C]:1}{url:38}",
      near: ["yandex", "yc storage", "yc secret"],
      env: "YC_STORAGE_SECRET_KEY",
    },
    {
      id: "yandex-oauth-token",
      kind: "OAuth token",
      severity: "critical",
      shape: "(y0_|y0__){alnum:1}{url:48,70}",
      near: ["yandex", "yc oauth", "yc token"],
    },
    {
      id: "yandex-legacy-api-key",
      kind: "Translate, Dictionary or Predictor API key",
      shape: "(trnsl|dict|pdct).1.1.{digit:8}T{digit:6}Z.{hex:16}.{hex:40}",
      env: "YANDEX_API_KEY",
    },
  ],
};

export const yandexSamples: Samples = {};
