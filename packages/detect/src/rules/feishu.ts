import type { Samples, Vendor } from "../vendor.ts";

export const feishu: Vendor = {
  name: "Feishu",
  category: "messaging",
  env: "FEISHU_WEBHOOK_URL",
  docs: "https://open.feishu.cn/document",
  revoke: "https://open.feishu.cn/",
  rules: [
    {
      id: "feishu-webhook-url",
      kind: "bot webhook",
      severity: "medium",
      shape: [
        "https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}",
        "https://open.larksuite.com/open-apis/bot/v2/hook/{uuid}",
      ],
    },
  ],
};

export const feishuSamples: Samples = {
  "feishu-webhook-url": {
    hits: ["curl -X POST ‹https://open.feishu.cn/open-apis/bot/v2/hook/{uuid}› -d '{}'"],
    misses: [["https://open.feishu.cn/open-apis/bot/v2/hook/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "a mask"]],
  },
};
