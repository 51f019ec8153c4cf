import type { Samples, Vendor } from "../vendor.ts";

export const modelscope: Vendor = {
  name: "ModelScope",
  category: "ai",
  env: "MODELSCOPE_API_KEY",
  docs: "https://modelscope.cn/docs",
  revoke: "https://modelscope.cn/my/myaccesstoken",
  rules: [{ id: "modelscope-access-token", kind: "access token", shape: "ms-{uuid}", near: ["modelscope"] }],
};

export const modelscopeSamples: Samples = {
  "modelscope-access-token": { misses: [["API_KEY=ms-{uuid}", "nothing names the provider"]] },
};
