import type { Samples, Vendor } from "../vendor.ts";

export const zilliz: Vendor = {
  name: "Zilliz",
  category: "data",
  env: "ZILLIZ_TOKEN",
  docs: "https://docs.zilliz.com/",
  revoke: "https://cloud.zilliz.com/",
  rules: [
    { id: "zilliz-api-key", kind: "API key", severity: "critical", shape: "{hex:104}", near: ["zilliz", "milvus"] },
  ],
};

export const zillizSamples: Samples = {
  "zilliz-api-key": {
    hits: ['MilvusClient(uri="https://in03-{hex:15}.serverless.gcp-us-west1.cloud.zilliz.com", token="‹{hex:104}›")'],
    misses: [
      ["API_KEY={hex:104}", "nothing names the provider"],
      ["ZILLIZ_TOKEN={hex:103}", "one character short"],
    ],
  },
};
