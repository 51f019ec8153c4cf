import type { Samples, Vendor } from "../vendor.ts";

export const xai: Vendor = {
  name: "xAI",
  category: "ai",
  env: "XAI_API_KEY",
  docs: "https://docs.x.ai/docs/overview",
  revoke: "https://console.x.ai/",
  rules: [{ id: "xai-api-key", kind: "API key", severity: "critical", shape: "xai-{word:80}" }],
};

export const xaiSamples: Samples = {
  "xai-api-key": {
    hits: ['client = OpenAI(api_key="‹xai-{alnum:80}›", base_url="https://api.x.ai/v1")'],
    misses: [
      ["XAI_API_KEY=xai-{alnum:79}", "one character short"],
      ["XAI_API_KEY=xai-your-api-key", "a placeholder"],
    ],
  },
};
