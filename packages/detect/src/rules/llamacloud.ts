import type { Samples, Vendor } from "../vendor.ts";

export const llamacloud: Vendor = {
  name: "LlamaCloud",
  category: "ai",
  env: "LLAMA_CLOUD_API_KEY",
  docs: "https://docs.cloud.llamaindex.ai/",
  revoke: "https://cloud.llamaindex.ai/api-key",
  rules: [{ id: "llamacloud-api-key", kind: "API key", shape: "llx-{alnum:48}" }],
};

export const llamacloudSamples: Samples = {
  "llamacloud-api-key": { misses: [["LLAMA_CLOUD_API_KEY=llx-{alnum:47}", "one character short"]] },
};
