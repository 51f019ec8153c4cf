import type { Samples, Vendor } from "../vendor.ts";

export const wecom: Vendor = {
  name: "WeCom",
  category: "messaging",
  env: "WECOM_WEBHOOK_URL",
  docs: "https://developer.work.weixin.qq.com/",
  revoke: "https://developer.work.weixin.qq.com/",
  rules: [
    {
      id: "wecom-webhook-url",
      kind: "group robot webhook",
      severity: "medium",
      shape: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={uuid}",
    },
  ],
};

export const wecomSamples: Samples = {
  "wecom-webhook-url": {
    hits: ["requests.post('‹https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key={uuid}›', json=body)"],
    misses: [["https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "a mask"]],
  },
};
