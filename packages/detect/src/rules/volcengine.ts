import type { Samples, Vendor } from "../vendor.ts";

export const volcengine: Vendor = {
  name: "Volcengine",
  category: "ai",
  env: "ARK_API_KEY",
  docs: "https://www.volcengine.com/docs",
  revoke: "https://console.volcengine.com/",
  rules: [
    {
      id: "volcengine-ark-key",
      kind: "Ark API key",
      severity: "critical",
      shape: "{uuid}",
      near: ["ark api key", "volcengine", "doubao", "volces"],
    },
    {
      id: "volcengine-access-key-id",
      kind: "access key id",
      severity: "medium",
      shape: "AKLT{url:43,48}",
      env: "VOLC_ACCESSKEY",
    },
  ],
};

export const volcengineSamples: Samples = {
  "volcengine-ark-key": {
    hits: ['client = Ark(base_url="https://ark.cn-beijing.volces.com/api/v3", api_key="‹{uuid}›")'],
    misses: [["API_KEY={uuid}", "nothing names the provider"]],
  },
  "volcengine-access-key-id": { misses: [["VOLC_ACCESSKEY=AKLT{url:42}", "one character short"]] },
};
