import type { Samples, Vendor } from "../vendor.ts";

export const alibaba: Vendor = {
  name: "Alibaba Cloud",
  category: "cloud",
  env: "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
  docs: "https://www.alibabacloud.com/help",
  revoke: "https://ram.console.aliyun.com/manage/ak",
  rules: [
    {
      id: "alibaba-access-key-id",
      kind: "AccessKey id",
      severity: "medium",
      shape: "LTAI{alnum:12,21}",
      env: "ALIBABA_CLOUD_ACCESS_KEY_ID",
    },
    {
      id: "alibaba-access-key-secret",
      kind: "AccessKey secret",
      severity: "critical",
      shape: "{alnum:30}",
      near: [
        "alibaba cloud access key secret",
        "alibaba",
        "aliyun",
        "alicloud",
        "oss access key secret",
        "access key secret",
      ],
    },
    {
      id: "alibaba-sts-token",
      kind: "STS security token",
      shape: "CAIS{[A-Za-z0-9+/=_\\-]:200,1500}",
      near: ["alibaba", "aliyun", "alicloud", "security token", "sts token", "oss"],
      env: "ALIBABA_CLOUD_SECURITY_TOKEN",
    },
  ],
};

export const alibabaSamples: Samples = {
  "alibaba-access-key-id": { misses: [["LTAI{alnum:8}", "too short"]] },
  "alibaba-sts-token": { misses: [['"signature": "CAIS{b64:300}"', "any protocol buffer in base64"]] },
  "alibaba-access-key-secret": { hits: ["ALIYUN_ACCESS_KEY_SECRET=‹{alnum:30}›"] },
};
