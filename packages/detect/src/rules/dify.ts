import type { Samples, Vendor } from "../vendor.ts";

export const dify: Vendor = {
  name: "Dify",
  category: "ai",
  env: "DIFY_API_KEY",
  docs: "https://docs.dify.ai/",
  revoke: "https://cloud.dify.ai/",
  rules: [
    { id: "dify-app-key", kind: "app API key", shape: "app-{alnum:24}", near: ["dify"] },
    {
      id: "dify-dataset-key",
      kind: "knowledge API key",
      shape: "dataset-{alnum:24}",
      near: ["dify"],
      env: "DIFY_DATASET_API_KEY",
    },
  ],
};

export const difySamples: Samples = {
  "dify-app-key": {
    hits: ['curl https://api.dify.ai/v1/chat-messages -H "Authorization: Bearer ‹app-{alnum:24}›"'],
    misses: [
      ["API_KEY=app-{alnum:24}", "nothing names the provider"],
      ["DIFY_API_KEY=app-{alnum:23}", "one character short"],
    ],
  },
  "dify-dataset-key": {
    misses: [
      ["API_KEY=dataset-{alnum:24}", "nothing names the provider"],
      ["DIFY_DATASET_API_KEY=dataset-{alnum:23}", "one character short"],
    ],
  },
};
