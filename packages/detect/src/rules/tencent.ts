import type { Samples, Vendor } from "../vendor.ts";

export const tencent: Vendor = {
  name: "Tencent Cloud",
  category: "cloud",
  env: "TENCENTCLOUD_SECRET_KEY",
  docs: "https://www.tencentcloud.com/document",
  revoke: "https://console.tencentcloud.com/cam/capi",
  rules: [
    {
      id: "tencent-secret-id",
      kind: "SecretId",
      severity: "medium",
      shape: "AKID{alnum:32}",
      env: "TENCENTCLOUD_SECRET_ID",
    },
    {
      id: "tencent-secret-key",
      kind: "SecretKey",
      severity: "critical",
      shape: "{alnum:32}",
      near: [
        "tencentcloud secret key",
        "tencent cloud secret key",
        "tencent secret key",
        "tencent secret",
        "qcloud",
        "cos secret key",
      ],
    },
  ],
};

export const tencentSamples: Samples = {
  "tencent-secret-key": { hits: ["TENCENTCLOUD_SECRET_KEY=‹{alnum:32}›"] },
};
