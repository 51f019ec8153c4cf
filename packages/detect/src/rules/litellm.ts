import type { Samples, Vendor } from "../vendor.ts";

export const litellm: Vendor = {
  name: "LiteLLM",
  category: "ai",
  env: "LITELLM_API_KEY",
  docs: "https://docs.litellm.ai/",
  revoke: "https://docs.litellm.ai/",
  rules: [
    { id: "litellm-virtual-key", kind: "virtual key", severity: "critical", shape: "sk-{url:22}", near: ["litellm"] },
  ],
};

export const litellmSamples: Samples = {
  "litellm-virtual-key": {
    misses: [
      ["LITELLM_API_KEY=sk-1234", "the example of the manual"],
      ["API_KEY=sk-{url:22}", "nothing names the provider"],
      ["LITELLM_API_KEY=sk-{url:21}", "one character short"],
    ],
  },
};
