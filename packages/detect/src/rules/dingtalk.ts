import type { Samples, Vendor } from "../vendor.ts";

export const dingtalk: Vendor = {
  name: "DingTalk",
  category: "messaging",
  env: "DINGTALK_WEBHOOK_URL",
  docs: "https://open.dingtalk.com/document",
  revoke: "https://open.dingtalk.com/",
  rules: [
    {
      id: "dingtalk-webhook-url",
      kind: "robot webhook",
      severity: "medium",
      shape: "https://oapi.dingtalk.com/robot/send?access_token={hex:64}",
    },
    {
      id: "dingtalk-robot-secret",
      kind: "robot signing secret",
      severity: "medium",
      shape: "SEC{hex:64}",
      near: ["dingtalk", "dingding"],
      env: "DINGTALK_SECRET",
    },
  ],
};

export const dingtalkSamples: Samples = {
  "dingtalk-webhook-url": {
    misses: [["https://oapi.dingtalk.com/robot/send?access_token={hex:63}", "one character short"]],
  },
};
